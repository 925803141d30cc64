using System.Collections.Immutable;

namespace SiteGen.Fidelity;

/// <summary>
/// Decides whether front matter says exactly what the text does not have of the source. Words are counted: of two equal ones it does not matter which
/// the text has. A key's words must stand in the source as they stand in the key.
/// </summary>
internal static class FidelityBalance
{
    /// <summary>Whether every missing word is in a key, and every key's words are missing or left out.</summary>
    /// <param name="source">The source's words.</param>
    /// <param name="missing">The indices of those that the text does not have.</param>
    /// <param name="leftOut">The words of lines that are left out: a letterhead may have number and date beside the name of the state.</param>
    /// <param name="keys">What front matter says.</param>
    public static bool IsEven(ImmutableArray<FidelityWord> source, ImmutableArray<int> missing, FidelityPool leftOut, FidelityKeys keys)
    {
        var all = new FidelityPool(source, missing);
        var counts = missing.GroupBy(
            index => source[index].Core.ToString(),
            StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.Count(), StringComparer.OrdinalIgnoreCase);
        var taken = new List<ImmutableArray<FidelityWord>>();
        foreach (var run in keys.Runs.OrderBy(leftOut.Has).ThenByDescending(run => run.Length))
        {
            if (all.Has(run) && Take(run, counts))
                taken.Add(run);
            else if (!leftOut.Has(run))
                return false;
        }

        foreach (var (label, runs) in keys.Labels)
        {
            if (runs.Any(run => taken.Contains(run) && all.Introduces(label, run)))
                Take(label, counts);
        }

        return counts.Values.All(count => count == 0);
    }

    // All words of a run, or none.
    private static bool Take(ImmutableArray<FidelityWord> run, Dictionary<string, int> counts)
    {
        var wanted = run.GroupBy(word => word.Core.ToString(), StringComparer.OrdinalIgnoreCase).ToList();
        if (wanted.Exists(same => counts.GetValueOrDefault(same.Key) < same.Count()))
            return false;
        wanted.ForEach(same => counts[same.Key] -= same.Count());
        return true;
    }
}

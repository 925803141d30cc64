namespace SiteGen.Analysis.Repeats;

/// <summary>Counts how many syllables of a paragraph stand in a run that another one has too.</summary>
internal sealed class KeptSyllables
{
    private readonly Dictionary<uint, int> _numbers = [];
    private readonly int[] _runs;

    /// <summary>Prepares a paragraph for comparison with several others.</summary>
    public KeptSyllables(ReadParagraph paragraph) => _runs = [.. paragraph.Runs.Select(NumberOf)];

    /// <summary>The count for another paragraph.</summary>
    public int In(ReadParagraph other)
    {
        var shared = new bool[_numbers.Count];
        foreach (var run in other.Runs)
        {
            if (_numbers.TryGetValue(run, out var number))
                shared[number] = true;
        }

        var (kept, covered) = (0, 0);
        for (var i = 0; i < _runs.Length; i++)
        {
            if (!shared[_runs[i]])
                continue;
            kept += i + RunsOfSyllables.Length - Math.Max(i, covered);
            covered = i + RunsOfSyllables.Length;
        }

        return kept;
    }

    // Equal runs have one number.
    private int NumberOf(uint run) => _numbers.TryGetValue(run, out var known) ? known : _numbers[run] = _numbers.Count;
}

using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>
/// Gives things names of which no two are the same: a name that several have is followed by what tells them apart, and by no more.
/// <c>Báo cáo chính trị (Đảng ủy xã An Bình)</c>, <c>Báo cáo chính trị (Đảng ủy xã An Hòa)</c>.
/// </summary>
internal static class DistinctNames
{
    /// <summary>The names, in the order of the things.</summary>
    /// <param name="things">Of each thing its name and then what may follow it, the most telling first, null where it has none; the last of all should be
    /// different for each.</param>
    public static ImmutableArray<string> Of(IReadOnlyList<ImmutableArray<string?>> things)
    {
        var shown = things.Select(thing => new SortedSet<int> { 0 }).ToArray();
        while (true)
        {
            var names = Enumerable.Range(0, things.Count).Select(i => Name(things[i], shown[i])).ToImmutableArray();
            var alike = Enumerable.Range(0, things.Count).GroupBy(i => names[i], StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1);
            var told = false;
            foreach (var same in alike.Select(group => group.ToList()))
                told |= TellApart(things, shown, same);
            if (!told)
                return names;
        }
    }

    // Shows of each the first thing more in which they differ; false when there is none.
    private static bool TellApart(IReadOnlyList<ImmutableArray<string?>> things, SortedSet<int>[] shown, List<int> same)
    {
        var longest = same.Max(i => things[i].Length);
        for (var part = same.Min(i => shown[i].Max) + 1; part < longest; part++)
        {
            if (same.Select(i => PartOf(things[i], part)).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1)
                continue;
            foreach (var i in same)
                shown[i].Add(part);
            return true;
        }

        return false;
    }

    private static string Name(ImmutableArray<string?> thing, SortedSet<int> shown)
    {
        var more = shown.Where(part => part > 0).Select(part => PartOf(thing, part)).OfType<string>().ToList();
        return more.Count == 0 ? thing[0]! : $"{thing[0]} ({string.Join(", ", more)})";
    }

    private static string? PartOf(ImmutableArray<string?> thing, int part) => part < thing.Length ? thing[part] : null;
}

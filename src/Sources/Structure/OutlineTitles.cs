using System.Collections.Immutable;

namespace SiteGen.Sources.Structure;

/// <summary>Tells the numbered lines that are titles from those that are numbered sentences, by what their series looks like.</summary>
internal static class OutlineTitles
{
    /// <summary>For each numbered line, whether it is a title.</summary>
    public static bool[] Find(ImmutableArray<OutlineNode> nodes)
    {
        var titles = new bool[nodes.Length];
        var highest = nodes.Where(node => node.Parent < 0).Select(node => node.Rank).DefaultIfEmpty(0).Min();
        var series = Enumerable.Range(0, nodes.Length).GroupBy(i => (nodes[i].Parent, nodes[i].Rank));
        foreach (var members in series)
        {
            if (members.Key.Parent >= 0 || members.Key.Rank > highest)
                FindBelow([.. members], nodes, titles);
            else
                FindHighest(members, nodes, titles);
        }

        return titles;
    }

    // The highest numbers of a report are its sections, whatever stands between them.
    private static void FindHighest(IEnumerable<int> members, ImmutableArray<OutlineNode> nodes, bool[] titles)
    {
        foreach (var i in members)
            titles[i] = IsTitle(nodes[i]);
    }

    private static void FindBelow(ImmutableArray<int> members, ImmutableArray<OutlineNode> nodes, bool[] titles)
    {
        // Numbers that follow each other line by line, with no text below any of them, enumerate; they head nothing.
        if (members.Length > 1 && members.Zip(members.Skip(1)).All(pair => nodes[pair.Second].Index == nodes[pair.First].Index + 1))
            return;
        // After nothing but sentences, a short sentence is one more of them.
        var afterTitle = true;
        foreach (var i in members)
        {
            titles[i] = IsTitle(nodes[i]) && (afterTitle || nodes[i].Numbering.Title[^1] != '.');
            afterTitle = titles[i] || (afterTitle && i != members[0]);
        }
    }

    private static bool IsTitle(OutlineNode node) => HeadingTitle.IsTitle(node.Numbering.Title, node.Numbering.Style.MaxWordsBeforeStop);
}

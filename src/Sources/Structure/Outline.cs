using System.Collections.Immutable;

namespace SiteGen.Sources.Structure;

/// <summary>Finds the headings of a report: which numbered lines are titles, and how deep each is.</summary>
public static class Outline
{
    /// <summary>The headings in order. The highest style that heads anything makes the sections.</summary>
    public static ImmutableArray<OutlineHeading> Build(ImmutableArray<TextLine> lines)
    {
        var nodes = NumberSeries.Find(lines);
        var enumerations = Enumerations(nodes);
        bool IsHeading(OutlineNode node) =>
            HeadingTitle.IsTitle(node.Numbering.Title, node.Numbering.Style.MaxWordsBeforeStop)
            && !enumerations.Contains((node.Parent, node.Numbering.Style));

        var top = nodes.Where(node => node.Parent < 0 && IsHeading(node)).Select(Rank).DefaultIfEmpty(-1).Min();
        var levels = new int[nodes.Length];
        var headings = ImmutableArray.CreateBuilder<OutlineHeading>();
        for (var i = 0; i < nodes.Length; i++)
        {
            // A numbered paragraph has no level of its own: what is below it counts from what is above it.
            var above = nodes[i].Parent < 0 ? 0 : levels[nodes[i].Parent];
            var isHeading = IsHeading(nodes[i]);
            var isSection = isHeading && nodes[i].Parent < 0 && Rank(nodes[i]) == top;
            levels[i] = isHeading && !isSection ? above + 1 : above;
            if (isHeading)
                headings.Add(new OutlineHeading(nodes[i].Index, levels[i], nodes[i].Numbering));
        }

        return headings.ToImmutable();
    }

    private static int Rank(OutlineNode node) => NumberingStyles.RankOf(node.Numbering.Style);

    // Numbers that follow each other line by line, with no text below any of them, enumerate; they head nothing.
    private static HashSet<(int Parent, NumberingStyle Style)> Enumerations(ImmutableArray<OutlineNode> nodes)
    {
        var highest = nodes.Where(node => node.Parent < 0).Select(Rank).DefaultIfEmpty(0).Min();
        return [.. nodes
            .Where(node => node.Parent >= 0 || Rank(node) > highest)
            .GroupBy(node => (node.Parent, node.Numbering.Style))
            .Where(series => series.Count() > 1 && series.Zip(series.Skip(1)).All(pair => pair.Second.Index == pair.First.Index + 1))
            .Select(series => series.Key)];
    }
}

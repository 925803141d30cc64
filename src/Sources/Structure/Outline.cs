using System.Collections.Immutable;

namespace SiteGen.Sources.Structure;

/// <summary>Finds the headings of a report: which numbered lines are titles, and how deep each is.</summary>
public static class Outline
{
    /// <summary>The headings in order. The highest style that heads anything makes the sections.</summary>
    public static ImmutableArray<OutlineHeading> Build(ImmutableArray<TextLine> lines)
    {
        var nodes = NumberSeries.Find(lines);
        var titles = OutlineTitles.Find(nodes);
        var top = nodes.Where((node, i) => node.Parent < 0 && titles[i]).Select(node => node.Rank).DefaultIfEmpty(-1).Min();
        var levels = new int[nodes.Length];
        var headings = ImmutableArray.CreateBuilder<OutlineHeading>();
        for (var i = 0; i < nodes.Length; i++)
        {
            // A numbered paragraph has no level of its own: what is below it counts from what is above it.
            var above = nodes[i].Parent < 0 ? 0 : levels[nodes[i].Parent];
            var isSection = titles[i] && nodes[i].Parent < 0 && nodes[i].Rank == top;
            levels[i] = titles[i] && !isSection ? above + 1 : above;
            if (titles[i])
                headings.Add(new OutlineHeading(nodes[i].Index, levels[i], nodes[i].Numbering));
        }

        return headings.ToImmutable();
    }
}

using System.Collections.Immutable;

namespace SiteGen.Sources.Structure;

/// <summary>
/// Finds the lines whose numbers belong together. No line is judged alone: I must be followed by II, 1 restarts below each I,
/// and a number that comes next to nothing (<c>V.I. Lênin</c>, <c>15-CT/TW</c>, a list that counts again from 1) is not part of the outline.
/// </summary>
public static class NumberSeries
{
    /// <summary>The numbered lines in order, each with the one that it is below.</summary>
    public static ImmutableArray<OutlineNode> Find(ImmutableArray<TextLine> lines)
    {
        var nodes = new List<OutlineNode>();
        var open = new List<int>();
        for (var index = 0; index < lines.Length; index++)
        {
            foreach (var reading in NumberingStyles.Read(lines[index].Text))
            {
                if (DepthOf(reading, open.ConvertAll(node => nodes[node].Numbering)) is not { } depth)
                    continue;
                open.RemoveRange(depth, open.Count - depth);
                nodes.Add(new OutlineNode(index, reading, depth == 0 ? -1 : open[^1]));
                open.Add(nodes.Count - 1);
                break;
            }
        }

        return [.. nodes];
    }

    // How many of the open numbers stay above this one; null when it has no place below or after them.
    private static int? DepthOf(Numbering reading, List<Numbering> open)
    {
        var same = open.FindIndex(above => above.Style == reading.Style);
        if (same >= 0)
            return Fits(reading, open, same) && (reading.Follows(open[same]) || BeginsNextGroup(reading, open[same])) ? same : null;
        var rank = NumberingStyles.RankOf(reading.Style);
        var depth = open.Count(above => NumberingStyles.RankOf(above.Style) < rank);
        return reading.IsFirst && Fits(reading, open, depth) ? depth : null;
    }

    // 2.1 after 1.6, where neither 1 nor 2 has a heading of its own.
    private static bool BeginsNextGroup(Numbering reading, Numbering previous) =>
        reading.Style.Repeats is not null && reading.IsFirst && reading.Value[^2] == previous.Value[^2] + 1;

    // 2.1 stands below 2, not below 1.
    private static bool Fits(Numbering reading, List<Numbering> open, int depth) =>
        depth == 0
        || open[depth - 1].Style.Name != reading.Style.Repeats
        || reading.Value.AsSpan()[..^1].SequenceEqual(open[depth - 1].Value.AsSpan());
}

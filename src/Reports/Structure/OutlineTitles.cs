using System.Collections.Immutable;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>Tells the numbered lines that are titles from those that are numbered sentences, by what their whole series looks like.</summary>
internal static class OutlineTitles
{
    // From these points on a line is a title, or a sentence, whatever its neighbours are.
    private const int SurelyTitle = 6;
    private const int SurelySentence = -2;

    // Between these means a series can be either.
    private const double Titles = 1.5;
    private const double Sentences = -1.5;

    // Words that are a sentence by themselves, in points.
    private const int Sentence = -4;

    /// <summary>For each line of a series, whether it is a title, and whether that is doubtful.</summary>
    /// <param name="nodes">The lines below one heading.</param>
    /// <param name="end">The index of the line after the last that is below them.</param>
    /// <param name="parent">The number above them; null when there is none.</param>
    public static ImmutableArray<(bool IsTitle, bool IsDoubtful)> Find(ImmutableArray<OutlineNode> nodes, int end, Numbering? parent)
    {
        var result = new (bool, bool)[nodes.Length];
        foreach (var series in Enumerable.Range(0, nodes.Length).GroupBy(i => nodes[i].Numbering?.Style))
        {
            ImmutableArray<int> members = [.. series];
            var judge = series.Key switch
            {
                // What stands out without a number does so as a heading, unless it is the last and heads nothing.
                null => i => (nodes[i].Line.Unnumbered == UnnumberedKind.Capitals || i + 1 < nodes.Length || HasText(nodes, i, end), false),
                { Name: "article" or "appendix" } => _ => (true, false),
                // The clauses and points of an article (khoản, điểm) are sentences, unless they are set as titles (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục
                // II.5).
                { IsOfSections: false } when parent?.Style.Name == "article" => i => (nodes[i].Line.Score >= SurelyTitle, false),
                _ => Judge(members, nodes, end),
            };
            foreach (var i in members)
                result[i] = judge(i);
        }

        return [.. result];
    }

    private static Func<int, (bool, bool)> Judge(ImmutableArray<int> members, ImmutableArray<OutlineNode> nodes, int end)
    {
        var isSection = nodes[members[0]].Numbering!.Style.IsOfSections;
        // Numbers that follow each other line by line, with no text below any of them, enumerate; they head nothing.
        if (!isSection && members.Length > 1 && members[..^1].All(i => !HasText(nodes, i, end)))
            return _ => (false, false);
        var points = members.ToDictionary(i => i, i => Points(nodes, i, end));
        var mean = points.Values.Average();
        return i =>
        {
            if (isSection)
                return (nodes[i].Line.Score > Sentence, nodes[i].Line.Score is Sentence or Sentence + 1);
            var (isTitle, isDoubtful) = Judge(points[i], mean);
            // A long sentence that has numbers of its own below it may be a long title.
            return (isTitle, isDoubtful || (!isTitle && nodes[i].Children.Count(child => child.Numbering is not null) > 1));
        };
    }

    // A series is one as a whole, never half headings and half text. Whoever looks like the opposite of the others is doubtful.
    private static (bool IsTitle, bool IsDoubtful) Judge(int points, double mean) =>
        (mean > 0, mean >= Titles ? points <= SurelySentence + 1 : mean > Sentences || points >= SurelyTitle - 1);

    private static bool HasText(ImmutableArray<OutlineNode> nodes, int i, int end) =>
        (i + 1 < nodes.Length ? nodes[i + 1].Line.Index : end) > nodes[i].Line.Index + 1;

    private static int Points(ImmutableArray<OutlineNode> nodes, int i, int end)
    {
        var score = Math.Clamp(nodes[i].Line.Score, -10, 8);
        var isLast = i + 1 == nodes.Length;
        return score
            + nodes[i].Numbering!.Style.Weight
            + (HasText(nodes, i, end) ? 2 : isLast ? -1 : -4)
            + (score > Sentence && nodes[i].Children.Any(child => child.Numbering is not null) ? 3 : 0);
    }
}

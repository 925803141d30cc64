using System.Collections.Immutable;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>The headings of a report, and what is doubtful about them.</summary>
/// <param name="Headings">The headings in order.</param>
/// <param name="Doubts">The lines that could as well be read otherwise, in order.</param>
internal sealed record Outline(ImmutableArray<OutlineHeading> Headings, ImmutableArray<OutlineDoubt> Doubts)
{
    /// <summary>Finds the headings.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="attached">The index of the first line that is attached to the document, where numbers begin again; the number of lines when none
    /// is.</param>
    public static Outline Build(ImmutableArray<TextLine> lines, int attached = int.MaxValue)
    {
        var candidates = Candidates(lines);
        var found = new Levels(lines);
        found.Add(new OutlineTree(candidates.RemoveAll(candidate => candidate.Index >= attached)).Build(), 1, Math.Min(attached, lines.Length));
        found.Add(new OutlineTree(candidates.RemoveAll(candidate => candidate.Index < attached)).Build(), 1, lines.Length);
        return new Outline([.. found.Headings], [.. found.Doubts]);
    }

    private static ImmutableArray<HeadingCandidate> Candidates(ImmutableArray<TextLine> lines)
    {
        var unnumbered = UnnumberedHeadings.Find(lines);
        var candidates = ImmutableArray.CreateBuilder<HeadingCandidate>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Content is not null || lines[i].HeadsNothing || ContentsLines.IsEntry(lines[i]) || CountsDown(lines, i))
                continue;
            var readings = (lines[i].Own ?? NumberingStyles.TryReadAppendix(lines[i].Text)) is { } appendix ? [appendix] : NumberingStyles.Read(lines[i].Text);
            if (readings.IsEmpty && unnumbered[i] == UnnumberedKind.None)
                continue;
            var title = readings.IsEmpty ? lines[i].Text : readings[^1].Title;
            candidates.Add(
                new HeadingCandidate(
                    i,
                    readings,
                    readings.IsEmpty ? unnumbered[i] : UnnumberedKind.None,
                    HeadingScore.Of(title, lines[i].Format),
                    UnnumberedHeadings.IsOpeningOrClosing(lines[i].Text))
                {
                    Depth = lines[i].Format is { Generated: not null, ListDepth: { } depth } ? depth : 0,
                });
        }

        return candidates.ToImmutable();
    }

    // An item of a list that counts backwards (3. 2. 1.) is no heading.
    private static bool CountsDown(ImmutableArray<TextLine> lines, int i)
    {
        int? Number(int index) =>
            lines.ElementAtOrDefault(index)?.Format.Generated is { } sign && NumberingStyles.Read(sign + " a") is [.., var reading] ? reading.Last : null;
        return Number(i) is { } own && (Number(i - 1) == own + 1 || Number(i + 1) == own - 1);
    }

    private sealed class Levels(ImmutableArray<TextLine> lines)
    {
        private int _series;

        public List<OutlineHeading> Headings { get; } = [];

        public List<OutlineDoubt> Doubts { get; } = [];

        public void Add(ImmutableArray<OutlineNode> nodes, int level, int end, Numbering? parent = null)
        {
            var titles = OutlineTitles.Find(nodes, end, parent);
            var series = _series++;
            var first = FirstOfHighest(nodes, titles);
            for (var i = 0; i < nodes.Length; i++)
            {
                var (isTitle, isDoubtful) = titles[i];
                // What stands before the first of the highest is below them: numbers in an introduction.
                var own = i < first && nodes[i].Numbering is not null ? level + 1 : level;
                if (isTitle)
                    Headings.Add(new OutlineHeading(nodes[i].Line.Index, own, nodes[i].Numbering, TitleOf(nodes[i])));
                if (isDoubtful)
                    Doubts.Add(new OutlineDoubt(nodes[i].Line.Index, isTitle, own, series));
                // A numbered paragraph has no level of its own: what is below it counts from what is above it, but is never the highest.
                Add(
                    nodes[i].Children,
                    isTitle ? own + 1 : Math.Max(own, 2),
                    i + 1 < nodes.Length ? nodes[i + 1].Line.Index : end,
                    Above(nodes[i].Numbering, parent));
            }
        }

        // The clauses of an article have points, which are the article's too.
        private static Numbering? Above(Numbering? own, Numbering? parent) =>
            parent?.Style.Name == "article" && own is { Style.Weight: < 3 } ? parent : own ?? parent;

        // A sentence after "Điều 1." is the article's text, and so is a paragraph after a number whose neighbours are headings; the number alone is a heading.
        private string TitleOf(OutlineNode node) => node.Numbering switch
        {
            null => lines[node.Line.Index].Text.TrimStart('*', ' '),
            { Style.Name: "article" } when node.Line.Score < 0 => "",
            { Style.IsOfSections: false, Title.Length: > HeadingScore.Longest } => "",
            var numbering => numbering.Title,
        };

        private static int FirstOfHighest(ImmutableArray<OutlineNode> nodes, ImmutableArray<(bool IsTitle, bool IsDoubtful)> titles)
        {
            var (first, highest) = (0, int.MaxValue);
            for (var i = 0; i < nodes.Length; i++)
            {
                if (nodes[i].Numbering is { Style.Name: not "appendix" } && titles[i].IsTitle && RankOf(nodes[i]) < highest)
                    (first, highest) = (i, RankOf(nodes[i]));
            }

            return first;
        }

        private static int RankOf(OutlineNode node) => NumberingStyles.RankOf(node.Numbering!.Style);
    }
}

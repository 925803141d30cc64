using System.Collections.Immutable;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>
/// Builds the tree of headings from the whole down: the highest series of a stretch of lines divides it, and every part is divided again by what stands below.
/// Each line is looked at once for each level and style, so the time is linear in the length of the text.
/// </summary>
internal sealed class OutlineTree(ImmutableArray<HeadingCandidate> candidates)
{
    private const int MaxDepth = 12;

    // A text in which sections begin again more often is none.
    private const int MostBeginnings = 20;

    /// <summary>The highest lines of the tree.</summary>
    public ImmutableArray<OutlineNode> Build()
    {
        ImmutableArray<int> appendices = [.. Enumerable.Range(0, candidates.Length).Where(i => candidates[i].Readings is [{ Style.Name: "appendix" }])];
        var end = appendices.IsEmpty ? candidates.Length : appendices[0];
        // Every appendix counts from the beginning again.
        return [
            .. Build(new Stretch(0, end, new(null), [], 0)),
            .. appendices.Select((start, i) => Appendix(start, i + 1 < appendices.Length ? appendices[i + 1] : candidates.Length)),
        ];
    }

    private OutlineNode Appendix(int start, int end) =>
        new(candidates[start], candidates[start].Readings[0], Build(new Stretch(start + 1, end, new(candidates[start].Readings[0]), [], 0)));

    private ImmutableArray<OutlineNode> Build(Stretch stretch)
    {
        if (stretch.From >= stretch.To || stretch.Depth > MaxDepth)
            return [];
        var series = Series(stretch);
        if (series.IsEmpty)
            return Unnumbered(stretch);
        var highest = StyleOrder.Highest(series, Slice(stretch));
        var openers = SeriesOpeners.Find(Slice(stretch), highest);
        return openers.IsEmpty ? Numbered(stretch, highest) : Divide(stretch, [.. openers.Select(opener => (opener, (Numbering?)null))], stretch.Used);
    }

    private ReadOnlySpan<HeadingCandidate> Slice(Stretch stretch) => candidates.AsSpan()[stretch.From..stretch.To];

    private ImmutableArray<NumberSeries> Series(Stretch stretch)
    {
        var present = new HashSet<NumberingStyle>();
        foreach (var candidate in Slice(stretch))
            present.UnionWith(candidate.Readings.Select(reading => reading.Style));
        var found = ImmutableArray.CreateBuilder<NumberSeries>();
        foreach (var style in NumberingStyles.All.Where(style => present.Contains(style) && !stretch.Used.Contains(style)))
        {
            if (NumberSeries.Find(Slice(stretch), style, stretch.Above) is { } series)
                found.Add(series);
        }

        return found.ToImmutable();
    }

    // Below a series its own style is at most a list; it does not divide again.
    private ImmutableArray<OutlineNode> Numbered(Stretch stretch, NumberSeries series)
    {
        var end = stretch.Above.Parent is null && stretch.Depth == 0 ? ClosingHeading(stretch, series) : stretch.To;
        ImmutableArray<(HeadingCandidate, Numbering?)> members = [
            .. WithThoseThatBeginAgain(stretch, series)
                .Where(member => member.Line.Index < IndexAt(end))
                .Select(member => (member.Line, (Numbering?)member.Reading))
        ];
        var nodes = Divide(stretch with { To = end }, members, UsedBelow(stretch, series.Style));
        if (end == stretch.To)
            return nodes;
        var rest = stretch with { From = end };
        return [.. nodes, .. Build(Again(rest, series.Style, 0).IsEmpty ? rest with { Used = stretch.Used.Add(series.Style) } : rest)];
    }

    // Sections (1. I. II. 2. I. II.) may have small numbers of the style that stands above them.
    private static ImmutableHashSet<NumberingStyle> UsedBelow(Stretch stretch, NumberingStyle style) =>
        (style.IsOfSections
            ? stretch.Used.Except(stretch.Used.Where(used => !used.IsOfSections && NumberingStyles.RankOf(used) > NumberingStyles.RankOf(style)))
            : stretch.Used)
        .Add(style);

    // Where sections are counted from the beginning again (I. II. III. I. II.), the second series stands beside the first.
    private ImmutableArray<(HeadingCandidate Line, Numbering Reading)> WithThoseThatBeginAgain(Stretch stretch, NumberSeries series, int times = 0)
    {
        if (!series.Style.IsOfSections || times == MostBeginnings)
            return series.Members;
        var (start, end) = (PositionOf(series.Start, stretch.From, stretch.To), PositionOf(series.Members[^1].Line.Index, stretch.From, stretch.To) + 1);
        return
        [
            .. Again(stretch with { To = start }, series.Style, times),
            .. series.Members,
            .. Again(stretch with { From = end }, series.Style, times),
        ];
    }

    private ImmutableArray<(HeadingCandidate Line, Numbering Reading)> Again(Stretch stretch, NumberingStyle style, int times) =>
        NumberSeries.Find(Slice(stretch), style, stretch.Above) is { Members: [var first, _, ..] } again && first.Reading.IsFirst
            && again.Members.All(member => member.Line.Score > 0)
            ? WithThoseThatBeginAgain(stretch, again, times + 1)
            : [];

    private int IndexAt(int position) => position < candidates.Length ? candidates[position].Index : int.MaxValue;

    // After the last of titles in capitals, one in capitals without a number is of their rank; "Kết luận" always is.
    private int ClosingHeading(Stretch stretch, NumberSeries series)
    {
        var last = series.Members[^1].Line;
        var inCapitals = series.Members.All(member => Text.VietnameseText.IsInCapitals(member.Reading.Title));
        for (var i = stretch.To - 1; i > stretch.From && candidates[i].Index > last.Index + 1; i--)
        {
            if (candidates[i].IsOuterPart || (inCapitals && candidates[i].Unnumbered == UnnumberedKind.Capitals && candidates[i].Readings.IsEmpty))
                return i;
        }

        return stretch.To;
    }

    private ImmutableArray<OutlineNode> Unnumbered(Stretch stretch)
    {
        var highest = UnnumberedKind.Star;
        foreach (var candidate in Slice(stretch))
            highest = candidate.Unnumbered > highest ? candidate.Unnumbered : highest;
        if (highest == UnnumberedKind.Star)
            return [];
        var members = ImmutableArray.CreateBuilder<(HeadingCandidate, Numbering?)>();
        foreach (var candidate in Slice(stretch))
        {
            if (candidate.Unnumbered == highest)
                members.Add((candidate, null));
        }

        return Divide(stretch, members.ToImmutable(), stretch.Used);
    }

    private ImmutableArray<OutlineNode> Divide(
        Stretch stretch, ImmutableArray<(HeadingCandidate Line, Numbering? Numbering)> members, ImmutableHashSet<NumberingStyle> used)
    {
        var nodes = ImmutableArray.CreateBuilder<OutlineNode>();
        var position = stretch.From;
        var start = PositionOf(members[0].Line.Index, position, stretch.To);
        if (start > position)
            nodes.AddRange(Build(stretch with { To = start, Used = used, Depth = stretch.Depth + 1 }));
        for (var i = 0; i < members.Length; i++)
        {
            var end = i + 1 < members.Length ? PositionOf(members[i + 1].Line.Index, start, stretch.To) : stretch.To;
            var above = new SeriesContext(members[i].Numbering ?? stretch.Above.Parent, i == 0 ? null : LastOf(nodes[^1].Children));
            nodes.Add(new OutlineNode(members[i].Line, members[i].Numbering, Build(new Stretch(start + 1, end, above, used, stretch.Depth + 1))));
            start = end;
        }

        return nodes.ToImmutable();
    }

    private static Numbering? LastOf(ImmutableArray<OutlineNode> nodes) => nodes.LastOrDefault(node => node.Numbering is not null)?.Numbering;

    private int PositionOf(int index, int from, int to)
    {
        var position = from;
        while (position < to && candidates[position].Index < index)
            position++;
        return position;
    }

    private sealed record Stretch(int From, int To, SeriesContext Above, ImmutableHashSet<NumberingStyle> Used, int Depth);
}

using System.Collections.Immutable;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>
/// The longest and likeliest series of numbers of one style in a stretch of lines. Every line is weighed against all others: I must be followed by II,
/// a number that comes next to nothing (<c>V.I. Lênin</c>, <c>15-CT/TW</c>) is left out, and of two lines that could be 2 the one is taken
/// with which the series goes on best and that looks more like a title.
/// </summary>
/// <param name="Members">Its lines in order, each with its reading.</param>
/// <param name="Weight">How likely it is a series; of two, the heavier one is.</param>
internal sealed record NumberSeries(ImmutableArray<(HeadingCandidate Line, Numbering Reading)> Members, int Weight)
{
    // What a member adds, what a forgotten number costs, and what it costs that the beginning is missing.
    private const int Member = 12;
    private const int Gap = -13;
    private const int Headless = -26;
    private const int Listed = -6;
    private const int LongestGap = 3;

    // Bold or in capitals.
    private const int SetAsTitle = 5;

    /// <summary>The line of its first number.</summary>
    public int Start => Members[0].Line.Index;

    public NumberingStyle Style => Members[0].Reading.Style;

    /// <summary>Finds the series of a style; null when there is none.</summary>
    /// <param name="candidates">The lines that may be headings, in order.</param>
    /// <param name="style">The style.</param>
    /// <param name="parent">The number above; null when there is none.</param>
    public static NumberSeries? Find(ReadOnlySpan<HeadingCandidate> candidates, NumberingStyle style, Numbering? parent)
    {
        var links = new List<Link>();
        // The best series so far that ends with a number; and for each group of numbers (2 of 2.1) the best that ends in it.
        var ends = new Dictionary<(int Group, int Last), int>();
        var groups = new Dictionary<int, int>();
        var best = -1;
        foreach (var candidate in candidates)
        {
            if (candidate.Readings.FirstOrDefault(reading => reading.Style == style) is not { } reading || !reading.FitsBelow(parent))
                continue;
            if (LinkOf(candidate, reading, links, ends, groups) is not { } link)
                continue;
            links.Add(link);
            Improve(ends, (reading.Group, reading.Last), links);
            Improve(groups, reading.Group, links);
            if (best < 0 || link.Weight > links[best].Weight)
                best = links.Count - 1;
        }

        return best < 0 || links[best].Weight <= 0 ? null : Chain(links, best);
    }

    private static Link? LinkOf(HeadingCandidate line, Numbering reading, List<Link> links, Dictionary<(int, int), int> ends, Dictionary<int, int> groups)
    {
        var own = Member + Math.Clamp(2 * line.Score, -11, 10);
        // Articles are counted through all chapters.
        var (weight, previous) = (reading.IsFirst || reading.Style.Name == "article" ? own : own + Headless, -1);
        void Try(int before, int cost)
        {
            // Numbers line by line are rather a list than headings.
            var listed = reading.Style.Weight < 3 && line.Index == links[before].Line.Index + 1 ? Listed : 0;
            if (links[before].Weight + own + cost + listed > weight)
                (weight, previous) = (links[before].Weight + own + cost + listed, before);
        }

        for (var step = 1; step <= LongestGap; step++)
        {
            if (ends.TryGetValue((reading.Group, reading.Last - step), out var before))
                Try(before, step == 1 || (step == 2 && reading.Style.CountsByLetters) ? 0 : Gap * (step - 1));
        }

        // A number that was written twice, of a section (I, II, III, III) or of a line that is set as a title.
        var isTitle = reading.Style.Weight >= 3 ? line.Score > 0 : line.Score > SetAsTitle && !reading.IsFirst;
        if (isTitle && ends.TryGetValue((reading.Group, reading.Last), out var same))
            Try(same, Gap);
        // 2.1 after 1.6, where neither 1 nor 2 has a heading of its own.
        if (reading.Value.Length > 1 && reading.IsFirst && groups.TryGetValue(reading.Group - 1, out var group))
            Try(group, 0);
        return new Link(line, reading, weight, previous);
    }

    private static void Improve<TKey>(Dictionary<TKey, int> best, TKey key, List<Link> links)
        where TKey : notnull
    {
        if (!best.TryGetValue(key, out var known) || links[^1].Weight > links[known].Weight)
            best[key] = links.Count - 1;
    }

    private static NumberSeries Chain(List<Link> links, int end)
    {
        var members = new Stack<(HeadingCandidate, Numbering)>();
        for (var i = end; i >= 0; i = links[i].Previous)
            members.Push((links[i].Line, links[i].Reading));
        return new NumberSeries([.. members], links[end].Weight);
    }

    private sealed record Link(HeadingCandidate Line, Numbering Reading, int Weight, int Previous);
}

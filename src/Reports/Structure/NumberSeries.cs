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
    private const int Inner = -8;

    // What it costs to go on where another series begins between.
    private const int Crossing = -3;
    private const int LongestGap = 3;

    // Bold or in capitals.
    private const int SetAsTitle = 5;

    /// <summary>The line of its first number.</summary>
    public int Start => Members[0].Line.Index;

    public NumberingStyle Style => Members[0].Reading.Style;

    /// <summary>Finds the series of a style; null when there is none.</summary>
    /// <param name="candidates">The lines that may be headings, in order.</param>
    /// <param name="style">The style.</param>
    /// <param name="above">What stands above the lines, and what they may go on with.</param>
    public static NumberSeries? Find(ReadOnlySpan<HeadingCandidate> candidates, NumberingStyle style, SeriesContext above)
    {
        var links = new Links(above.Before, InnerNumbers.Of(candidates, style));
        var depth = DepthOf(candidates, style);
        foreach (var candidate in candidates)
        {
            // Items of a list within the list belong to that.
            if (candidate.Depth <= depth
                && candidate.Readings.FirstOrDefault(reading => reading.Style == style) is { } reading
                && reading.FitsBelow(above.Parent))
                links.Add(candidate, reading);
        }

        return links.Heaviest is { Weight: > 0 } end ? new NumberSeries(Links.Chain(end), end.Weight) : null;
    }

    private static int DepthOf(ReadOnlySpan<HeadingCandidate> candidates, NumberingStyle style)
    {
        var depth = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (candidate.Depth < depth && candidate.Readings.Any(reading => reading.Style == style))
                depth = candidate.Depth;
        }

        return depth;
    }

    // The lines read so far, each with the best series that ends with it.
    private sealed class Links(Numbering? before, ImmutableHashSet<int> inner)
    {
        // The best series so far that ends with a number; and for each group of numbers (2 of 2.1) the best that ends in it.
        private readonly Dictionary<(int Group, int Last), Link> _ends = [];
        private readonly Dictionary<int, Link> _groups = [];

        // The line on which each number was read last.
        private readonly Dictionary<(int Group, int Last), int> _lines = [];

        public Link? Heaviest { get; private set; }

        public void Add(HeadingCandidate line, Numbering reading)
        {
            var link = LinkOf(line, reading);
            _lines[(reading.Group, reading.Last)] = line.Index;
            Improve(_ends, (reading.Group, reading.Last), link);
            Improve(_groups, reading.Group, link);
            if (Heaviest is null || link.Weight > Heaviest.Weight)
                Heaviest = link;
        }

        public static ImmutableArray<(HeadingCandidate, Numbering)> Chain(Link end)
        {
            var members = new Stack<(HeadingCandidate, Numbering)>();
            for (var link = end; link is not null; link = link.Previous)
                members.Push((link.Line, link.Reading));
            return [.. members];
        }

        private Link LinkOf(HeadingCandidate line, Numbering reading)
        {
            var own = Member + Math.Clamp(2 * line.Score, -11, 10) + (inner.Contains(line.Index) ? Inner : 0);
            var best = new Link(line, reading, own + (Begins(reading) ? 0 : Headless), null, Begins(reading));
            void Try(Link previous, int cost)
            {
                // Numbers line by line are rather a list than headings.
                var listed = !reading.Style.IsOfSections && line.Index == previous.Line.Index + 1 ? Listed : 0;
                var weight = previous.Weight + own + cost + listed + (Crosses(previous, reading) ? Crossing : 0);
                if (weight > best.Weight)
                    best = new Link(line, reading, weight, previous, previous.HasBeginning);
            }

            for (var step = 1; step <= LongestGap; step++)
            {
                if (_ends.TryGetValue((reading.Group, reading.Last - step), out var previous))
                    Try(previous, step == 1 || (step == 2 && reading.Style.CountsByLetters) ? 0 : Gap * (step - 1));
            }

            if (IsTitle(line, reading) && _ends.TryGetValue((reading.Group, reading.Last), out var same) && same.HasBeginning && !BeganAgain(reading, same))
                Try(same, Gap);
            // 2.1 after 1.6, where neither 1 nor 2 has a heading of its own.
            if (reading.Value.Length > 1 && reading.IsFirst && _groups.TryGetValue(reading.Group - 1, out var group))
                Try(group, 0);
            return best;
        }

        // Articles are counted through all chapters; other numbers go on with those of the heading before.
        private bool Begins(Numbering reading) =>
            reading.IsFirst || reading.Style.Name == "article"
            || (before?.Style == reading.Style && before.Group == reading.Group && before.Last + 1 == reading.Last);

        // A number that was written twice, of a section (I, II, III, III) or of a line that is set as a title.
        private static bool IsTitle(HeadingCandidate line, Numbering reading) =>
            reading.Style.IsOfSections ? line.Score > 0 : line.Score > SetAsTitle && !reading.IsFirst;

        // Where the next number or the first stands between, there are two series, and no number is written twice.
        private bool BeganAgain(Numbering reading, Link same) =>
            LineOf(reading.Group, reading.Last + 1) > same.Line.Index || (!reading.IsFirst && LineOf(reading.Group, 1) > same.Line.Index);

        private bool Crosses(Link previous, Numbering reading) => LineOf(reading.Group, 1) > previous.Line.Index;

        private int LineOf(int group, int last) => _lines.GetValueOrDefault((group, last), -1);

        // Of two that weigh the same the first counts, or of sections the one that goes on with the series that began last.
        private void Improve<TKey>(Dictionary<TKey, Link> best, TKey key, Link link)
            where TKey : notnull
        {
            var margin = best.TryGetValue(key, out var known) && link.Reading.Style.IsOfSections && Crosses(known, link.Reading) ? Crossing : 0;
            if (known is null || link.Weight > known.Weight + margin)
                best[key] = link;
        }
    }

    private sealed record Link(HeadingCandidate Line, Numbering Reading, int Weight, Link? Previous, bool HasBeginning);
}

/// <summary>Where a stretch of lines stands.</summary>
/// <param name="Parent">The number above; null when there is none.</param>
/// <param name="Before">The last number below the heading before, which the first of the stretch may go on with: I. 1. 2. II. 3.; null when there is
/// none.</param>
internal sealed record SeriesContext(Numbering? Parent, Numbering? Before = null);

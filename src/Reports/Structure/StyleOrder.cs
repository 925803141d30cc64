using System.Collections.Immutable;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>Decides which of several series in a stretch of lines stands above the others.</summary>
internal static class StyleOrder
{
    /// <summary>
    /// The highest series. By the rules it is that of the highest style; but when another one begins before it, and it begins again below numbers of that
    /// other one (<c>A. I. II. B. I. II.</c>, <c>1. a) b) 2. a)</c>), or lies whole between two of them (<c>Điều 1. I. II. Điều 2.</c>), it stands below it.
    /// Letters and roman numbers have no order by themselves: the first of them stands above.
    /// </summary>
    /// <param name="series">The series, that of the highest style first.</param>
    /// <param name="candidates">The lines.</param>
    public static NumberSeries Highest(ImmutableArray<NumberSeries> series, ReadOnlySpan<HeadingCandidate> candidates)
    {
        var highest = series[0];
        foreach (var other in series.Skip(1))
        {
            if (other.Start < highest.Start
                && (HaveNoOrder(highest.Style, other.Style) || BeginsAgainBelow(highest.Style, other, candidates) || LiesWithin(highest, other)))
                highest = other;
        }

        return highest;
    }

    private static bool HaveNoOrder(NumberingStyle first, NumberingStyle second) =>
        first.Name is "capital" or "roman" && second.Name is "capital" or "roman";

    private static bool LiesWithin(NumberSeries series, NumberSeries other)
    {
        var (first, last) = (series.Start, series.Members[^1].Line.Index);
        return other.Members[^1].Line.Index > last && other.Members.All(member => member.Line.Index < first || member.Line.Index > last);
    }

    private static bool BeginsAgainBelow(NumberingStyle style, NumberSeries above, ReadOnlySpan<HeadingCandidate> candidates)
    {
        var (below, member) = (new HashSet<int>(), -1);
        foreach (var candidate in candidates)
        {
            while (member + 1 < above.Members.Length && above.Members[member + 1].Line.Index <= candidate.Index)
                member++;
            if (member >= 0 && candidate.Readings.Any(reading => reading.Style == style && reading.IsFirst))
                below.Add(member);
        }

        return below.Count > 1;
    }
}

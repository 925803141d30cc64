using System.Collections.Immutable;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>
/// Tells the numbers of a series that lies within another one of the same style, below headings between them that count from the beginning again:
/// <c>1. I. II. 1. 2. 2. I. II.</c> has two inner numbers.
/// </summary>
internal static class InnerNumbers
{
    /// <summary>The indexes of the lines that have inner numbers.</summary>
    /// <param name="candidates">The lines that may be headings, in order.</param>
    /// <param name="style">The style of the numbers.</param>
    public static ImmutableHashSet<int> Of(ReadOnlySpan<HeadingCandidate> candidates, NumberingStyle style)
    {
        var inner = ImmutableHashSet.CreateBuilder<int>();
        // The last number of each open series, the innermost last.
        var open = new List<int>();
        var divided = false;
        foreach (var candidate in candidates)
        {
            if (candidate.Readings.FirstOrDefault(reading => reading.Style == style) is not { } reading)
            {
                divided |= candidate.Readings.Any(other => other is { IsFirst: true, Style.IsOfSections: true });
                continue;
            }

            Read(reading, open, divided);
            divided = false;
            if (open.Count > 1)
                inner.Add(candidate.Index);
        }

        return inner.ToImmutable();
    }

    // A number goes on with the innermost series that waits for it.
    private static void Read(Numbering reading, List<int> open, bool divided)
    {
        var series = open.FindLastIndex(last => last + 1 == reading.Last);
        if (series >= 0)
            open.RemoveRange(series + 1, open.Count - series - 1);
        if (series >= 0)
            open[series] = reading.Last;
        else if (reading.IsFirst && (divided || open.Count == 0))
            open.Add(1);
        else if (reading.IsFirst)
            open[^1] = 1;
    }
}

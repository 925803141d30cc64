using System.Collections.Immutable;

namespace SiteGen.Reports.Structure;

/// <summary>Finds headings without a number that stand above the numbers of a series: <c>* Đối với học sinh:</c> above a second 1, 2, 3.</summary>
internal static class SeriesOpeners
{
    /// <summary>The headings above; none when the series is not divided.</summary>
    public static ImmutableArray<HeadingCandidate> Find(ReadOnlySpan<HeadingCandidate> candidates, NumberSeries series)
    {
        var openers = new List<HeadingCandidate>();
        var firsts = 0;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (!candidates[i].Readings.Any(reading => reading.Style == series.Style && reading.IsFirst))
                continue;
            firsts++;
            if (i > 0 && candidates[i - 1].Unnumbered != UnnumberedKind.None && candidates[i - 1].Readings.IsEmpty)
                openers.Add(candidates[i - 1]);
        }

        if (openers.Count > 1 || (openers.Count == 1 && firsts > 1 && openers[0].Index > series.Start))
            return WithPeers(candidates, openers);
        return StandsAbove(candidates, series) ? CapitalsOf(candidates) : [];
    }

    // Headings between them that stand out in the same way, and have no numbers below.
    private static ImmutableArray<HeadingCandidate> WithPeers(ReadOnlySpan<HeadingCandidate> candidates, List<HeadingCandidate> openers)
    {
        var kind = openers[0].Unnumbered;
        if (kind != UnnumberedKind.Capitals || openers.Exists(opener => opener.Unnumbered != kind))
            return [.. openers];
        return CapitalsOf(candidates);
    }

    private static ImmutableArray<HeadingCandidate> CapitalsOf(ReadOnlySpan<HeadingCandidate> candidates)
    {
        var peers = ImmutableArray.CreateBuilder<HeadingCandidate>();
        foreach (var candidate in candidates)
        {
            if (candidate.Unnumbered == UnnumberedKind.Capitals && candidate.Readings.IsEmpty)
                peers.Add(candidate);
        }

        return peers.ToImmutable();
    }

    // Two titles in capitals around small numbered ones: no series goes on below another heading.
    private static bool StandsAbove(ReadOnlySpan<HeadingCandidate> candidates, NumberSeries series)
    {
        if (series.Style.Weight > 0 || series.Members.Any(member => Text.VietnameseText.IsInCapitals(member.Reading.Title)))
            return false;
        var (capitals, within, before) = (0, 0, 0);
        foreach (var candidate in candidates)
        {
            if (candidate.Unnumbered != UnnumberedKind.Capitals || !candidate.Readings.IsEmpty)
                continue;
            capitals++;
            within += candidate.Index > series.Start && candidate.Index < series.Members[^1].Line.Index ? 1 : 0;
            before += candidate.Index < series.Start ? 1 : 0;
        }

        return capitals > 1 && within == 0 && before > 0;
    }
}

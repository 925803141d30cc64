using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>
/// Paragraphs that are counted through: <c>i-p1</c>, <c>i-p2</c> … Who deletes one of them, or writes one between them, changes the addresses of all behind it.
/// </summary>
/// <param name="Former">The entries of what was published, in their order.</param>
/// <param name="Now">The places that there are now, in their order.</param>
/// <param name="Differences">Where they differ.</param>
internal sealed record PublishedSeries(
    ImmutableArray<Permalink> Former, ImmutableArray<PublishedPlace> Now, ImmutableArray<SequenceDifference> Differences)
{
    // What was only changed keeps its address; of very long lists nothing is guessed.
    private const int Longest = 5_000;

    /// <summary>The series in which something was deleted or written between others.</summary>
    public static IEnumerable<PublishedSeries> Moved(PermalinkLedger ledger, PublishedSite site)
    {
        var former = ledger.Entries.ToLookup(entry => SeriesOf(entry.Address.Value));
        var now = (former.Count == 0 ? [] : site.Places).ToLookup(place => SeriesOf(place.Address));
        return former
            .Where(series => series.Key is not null && IsComparable(series, site) && !IsUnchanged(series, site, now[series.Key].Count()))
            .Select(series => Compare(
                [.. series.OrderBy(entry => NumberOf(entry.Address.Value))], [.. now[series.Key].OrderBy(place => NumberOf(place.Address))], site))
            .Where(series => series.Differences.Any(series.Shifts));
    }

    /// <summary>Whether a difference changes addresses. What is added or deleted at the end, or takes the place of other words, does not.</summary>
    public bool Shifts(SequenceDifference difference) => difference.FirstLength != difference.SecondLength
        && (difference.SecondLength > difference.FirstLength ? difference.SecondEnd < Now.Length : difference.FirstEnd < Former.Length);

    private static bool IsComparable(IEnumerable<Permalink> series, PublishedSite site) => series.Count() <= Longest
        && series.All(entry => entry is { Redirect: null, Words: not null } && !site.IsWithdrawn(entry.Address.Value));

    private static bool IsUnchanged(IEnumerable<Permalink> series, PublishedSite site, int count) =>
        series.Count() == count && series.All(entry => site.Find(entry.Address.Value)?.Sha256 == WordsOf(entry, site));

    private static PublishedSeries Compare(ImmutableArray<Permalink> former, ImmutableArray<PublishedPlace> now, PublishedSite site)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = former.Select(entry => NumberIn(known, WordsOf(entry, site)!)).ToArray();
        return new PublishedSeries(former, now, SequenceDiff.Compare(first, [.. now.Select(place => NumberIn(known, place.Sha256 ?? ""))]));
    }

    // Words that were corrected or redacted publicly are those that stand there.
    private static string? WordsOf(Permalink entry, PublishedSite site) =>
        site.Find(entry.Address.Value) is { } place && (!entry.Corrections.IsEmpty || place.IsRedacted)
            ? place.Sha256
            : entry.Words;

    private static int NumberIn(Dictionary<string, int> known, string words)
    {
        if (!known.TryGetValue(words, out var number))
            known[words] = number = known.Count;
        return number;
    }

    /// <summary>What stands before the number: <c>a.html#i-1-p</c> of <c>a.html#i-1-p12</c>; null for a place that is not counted through.</summary>
    public static PermalinkAddress? SeriesOf(PermalinkAddress address)
    {
        if (address.Id is not { } id)
            return null;
        var series = id.AsSpan().TrimEnd("0123456789");
        var isCounted = id.Length - series.Length is >= 1 and <= 6 && (series is "p" || series.EndsWith("-p"));
        return isCounted ? address with { Id = series.ToString() } : null;
    }

    /// <summary>The number in its series of a place that is counted through.</summary>
    public static int NumberOf(PermalinkAddress address) =>
        int.Parse(address.Id.AsSpan(SeriesOf(address)!.Value.Id!.Length), CultureInfo.InvariantCulture);
}

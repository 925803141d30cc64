using System.Globalization;

namespace SiteGen.Archives.Permalinks;

/// <summary>Finds the place that stands before a paragraph that is gone.</summary>
/// <param name="site">What a build would publish.</param>
internal sealed class PrecedingPlaces(PublishedSite site)
{
    // By series; rising.
    private readonly Lazy<Dictionary<PermalinkAddress, int[]>> _numbers = new(() => site.Places
        .Select(place => place.Address)
        .Where(address => PublishedSeries.SeriesOf(address) is not null)
        .GroupBy(address => PublishedSeries.SeriesOf(address)!.Value, PublishedSeries.NumberOf)
        .ToDictionary(series => series.Key, series => series.Order().ToArray()));

    /// <summary>The last place before it in its series, or its heading; null when that is gone too, or the address is not one of a series.</summary>
    public PublishedPlace? Before(PermalinkAddress address)
    {
        if (PublishedSeries.SeriesOf(address) is not { } series)
            return null;
        if (_numbers.Value.TryGetValue(series, out var numbers))
        {
            var index = Array.BinarySearch(numbers, PublishedSeries.NumberOf(address));
            if ((index < 0 ? ~index : index) is > 0 and var behind)
                return site.Find(series with { Id = series.Id + numbers[behind - 1].ToString(CultureInfo.InvariantCulture) });
        }

        var heading = series.Id![..^1].TrimEnd('-');
        return site.Find(address with { Id = heading.Length == 0 ? null : heading });
    }
}

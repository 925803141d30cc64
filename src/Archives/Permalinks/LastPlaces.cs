using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>The last place of each part of a site: of a page, of all that stands below a heading, of the paragraphs right below one.</summary>
internal sealed class LastPlaces
{
    private const string Paragraphs = "-p";

    private readonly Dictionary<PermalinkAddress, PublishedPlace> _last = [];
    private readonly Dictionary<FolderPath, string[]> _pages;
    private readonly PublishedSite _site;

    /// <summary>Looks at every place of a site once.</summary>
    public LastPlaces(PublishedSite site)
    {
        _site = site;
        foreach (var place in site.Places)
        {
            foreach (var part in PartsWith(place.Address))
            {
                if (!_last.TryGetValue(part, out var last) || last.Location.Line < place.Location.Line)
                    _last[part] = place;
            }
        }

        _pages = _last.Keys.Where(part => part.Id is null)
            .GroupBy(part => FolderPath.Of(part.Path), part => part.Path)
            .ToDictionary(folder => folder.Key, folder => folder.Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>The last place that a heading has, with all that is below it; null when there is none.</summary>
    public PublishedPlace? Of(PermalinkAddress heading) => _last.GetValueOrDefault(heading);

    /// <summary>The last paragraph right below a heading, else the heading itself; null when there is neither.</summary>
    public PublishedPlace? RightBelow(PermalinkAddress heading) =>
        _last.GetValueOrDefault(heading with { Id = heading.Id + Paragraphs }) ?? _site.Find(heading);

    /// <summary>The last place of the page that stands before another one in its folder; null for the first.</summary>
    public PublishedPlace? OfPageBefore(string page)
    {
        if (!_pages.TryGetValue(FolderPath.Of(page), out var pages))
            return null;
        var index = Array.BinarySearch(pages, page, StringComparer.Ordinal);
        return (index < 0 ? ~index : index) is > 0 and var behind ? _last[new(pages[behind - 1], null)] : null;
    }

    // The page, every heading above and the place itself: "iii-1-p2" is of "iii-1-p2", "iii-1" and "iii", and of the paragraphs of "iii-1".
    private static IEnumerable<PermalinkAddress> PartsWith(PermalinkAddress place)
    {
        yield return place with { Id = null };
        if (place.Id is not { } id)
            yield break;
        yield return place;
        for (var dash = id.LastIndexOf('-'); dash > 0; dash = id.LastIndexOf('-', dash - 1))
        {
            yield return place with { Id = id[..dash] };
            if (id.AsSpan(dash).StartsWith(Paragraphs))
                yield return place with { Id = id[..dash] + Paragraphs };
        }
    }
}

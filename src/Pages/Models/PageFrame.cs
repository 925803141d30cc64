using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>What every page has: its place, its head and its way back.</summary>
public sealed record PageFrame
{
    /// <summary>The file below the site's root: <c>a/b.html</c>.</summary>
    public required PagePath Path { get; init; }

    /// <summary>The title of the page, without the archive's name: no other page of the archive has the same.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>The archive's settings.</summary>
    public required SiteSettings Site { get; init; }

    /// <summary>The words of the page.</summary>
    public required Strings Strings { get; init; }

    /// <summary>The page of the organisation whose report the page shows; null when there is none.</summary>
    public PagePath? Organisation { get; init; }

    /// <summary>Whether the page shows a draft, which nobody but who works on it sees.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the archive has pages of subjects.</summary>
    public bool HasTopics { get; init; }

    /// <summary>The way from the home page to this one, this one left out.</summary>
    public ImmutableArray<PageLink> Crumbs { get; init; } = [];

    /// <summary>The <c>link</c> elements of the head.</summary>
    public ImmutableArray<HeadLink> Links { get; init; } = [];

    /// <summary>The <c>meta</c> elements of the head.</summary>
    public ImmutableArray<HeadMeta> Metas { get; init; } = [];

    /// <summary>The stylesheets of the page, in the order in which they apply.</summary>
    public ImmutableArray<string> Stylesheets { get; init; } = [SitePaths.Stylesheet];

    /// <summary>The picture at the head of the page; null when there is none.</summary>
    public string? Logo { get; init; }

    /// <summary>The colour of the paper in the light and in the dark scheme.</summary>
    public required (string Light, string Dark) Paper { get; init; }

    /// <summary>The scripts of the page, in the order in which they run.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [SitePaths.Script, SitePaths.KeyScript];

    /// <summary>A schema.org description as JSON-LD, safe to stand in a <c>script</c> element; null when the page has none.</summary>
    public string? StructuredData { get; init; }

    /// <summary>How to cite this page, with <c>{place}</c> and <c>{address}</c> left open; null when there is nothing to cite.</summary>
    public string? Citation { get; init; }

    /// <summary>The page's address on the web; null when the archive has none.</summary>
    public string? Address => Site.AddressOf(Path);

    /// <summary>The link from this page to another file of the site, or to a place on this page.</summary>
    public string Href(string path, string? id = null) => RelativeUrl.Between(Path, path, id);
}

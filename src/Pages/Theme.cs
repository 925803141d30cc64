using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Looks;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The part of a theme that needs no compiling, with what the archive's settings say of its looks.</summary>
/// <param name="Strings">The words of the pages in the archive's language.</param>
/// <param name="Assets">Stylesheet, script and pictures, with the paths that they have on the site: <c>assets/…</c>.</param>
internal sealed record Theme(Strings Strings, ImmutableArray<StoredFile> Assets)
{
    /// <summary>The colours of the pages, where they are not those of the stylesheet.</summary>
    public SiteColours? Colours { get; init; }

    /// <summary>The picture at the head of every page, one of <see cref="Assets"/>; null when there is none.</summary>
    public string? Logo { get; init; }

    /// <summary>What of it the archive has given.</summary>
    public OwnLooks Own { get; init; } = OwnLooks.None;

    /// <summary>The stylesheets of every page, in the order in which they apply.</summary>
    public ImmutableArray<string> Stylesheets => HasOwnStylesheet ? [SitePaths.Stylesheet, SitePaths.OwnStylesheet] : [SitePaths.Stylesheet];

    private bool HasOwnStylesheet => Assets.Any(asset => asset.Path == SitePaths.OwnStylesheet);
}

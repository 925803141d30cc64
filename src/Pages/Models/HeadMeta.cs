namespace SiteGen.Pages.Models;

/// <summary>A <c>meta</c> element of a page's head.</summary>
/// <param name="Name">Its name (<c>DC.title</c>) or, for Open Graph, its property (<c>og:title</c>).</param>
/// <param name="Content">What it says.</param>
public sealed record HeadMeta(string Name, string Content)
{
    /// <summary>Open Graph is written with <c>property</c> where the others use <c>name</c> (The Open Graph protocol, ogp.me).</summary>
    public bool IsProperty => Name.StartsWith("og:", StringComparison.Ordinal);
}

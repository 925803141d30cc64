using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>An address of the site: a file, or a place in a page.</summary>
/// <param name="Path">The file below the site's root; with a <c>/</c> at its end, everything below that folder.</param>
/// <param name="Id">The place in it; null for the file as a whole.</param>
public readonly record struct PermalinkAddress(string Path, string? Id)
{
    /// <summary>Whether it stands for everything below a folder.</summary>
    public bool IsFolder => Id is null && Path.EndsWith('/');

    /// <summary>Whether it is a page, or a place in one.</summary>
    public bool IsPage => PagePath.Is(Path);

    /// <summary>
    /// Whether a static site can lead readers of this address to another one. A page leads anywhere; in the place of a file of another kind there can only be
    /// the bytes of a file of that kind, never a page.
    /// </summary>
    public bool CanLeadTo(PermalinkAddress target) => IsPage || System.IO.Path.GetExtension(Path) == System.IO.Path.GetExtension(target.Path);

    /// <summary>Reads <c>path#id</c>, <c>path</c> or <c>folder/</c>.</summary>
    public static PermalinkAddress Parse(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? new(text, null) : new(text[..hash], text[(hash + 1)..]);
    }

    /// <summary>Writes it as <c>input/permalinks.yml</c> does.</summary>
    public override string ToString() => Id is null ? Path : $"{Path}#{Id}";
}

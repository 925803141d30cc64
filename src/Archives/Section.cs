using SiteGen.Documents;

namespace SiteGen.Archives;

/// <summary>A section with its place in the archive.</summary>
/// <param name="Document">Its Markdown file.</param>
public sealed record Section(SectionDocument Document)
{
    /// <summary>Its page.</summary>
    public string Path => Document.Path[..^".md".Length] + ".html";

    /// <summary>Its number as written: <c>III</c>.</summary>
    public string Number => Document.FrontMatter.Number.Value;

    /// <summary>The heading of the part that it is in; null in reports without parts.</summary>
    public string? Part => Document.FrontMatter.Part?.Value;

    /// <summary>Its title.</summary>
    public string Title => Document.FrontMatter.Title.Value;

    /// <summary>The id of its heading, and the beginning of every id in it: <c>iii</c>.</summary>
    public string Id => Document.FrontMatter.Id;
}

using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// A part of a report that has text of its own: its preamble or a section. Each is a Markdown file and a page of the site, and stands on the report's
/// full-text page and in its book as well. <see cref="Preamble"/> and <see cref="Section"/> are the only kinds.
/// </summary>
public abstract record ReportText
{
    /// <summary>Its Markdown file, below the input folder.</summary>
    public abstract DocumentPath DocumentPath { get; }

    /// <summary>The page that is made of the Markdown file.</summary>
    public abstract PagePath Path { get; }

    /// <summary>What every id in it begins with: <c>mo-dau</c>, <c>iii</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Its number as written: <c>III</c>; null for the preamble.</summary>
    public abstract string? Number { get; }

    /// <summary>What stands above it: the section's title; the report's for the preamble.</summary>
    public abstract string Title { get; }

    /// <summary>Its blocks and footnotes.</summary>
    public abstract Body Body { get; }

    /// <summary>The ids of its headings, paragraphs, tables and footnotes.</summary>
    public virtual IEnumerable<string> Ids => BodyWalk.Ids(Body);

    /// <summary>Whether it has no text: a report may begin with its first section.</summary>
    public bool IsEmpty => Body.Blocks.IsEmpty;
}

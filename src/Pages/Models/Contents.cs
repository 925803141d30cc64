using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>The contents of a report, as one page shows them.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Report">The report's own line: its title and page.</param>
/// <param name="Entries">Preamble (if there is one), sections and subsections.</param>
/// <param name="Position">Where the reader is, in words: <c>Mục 3 / 4</c>.</param>
public sealed record Contents(PageFrame Frame, PageLink Report, ImmutableArray<ContentsEntry> Entries, string Position)
{
    /// <summary>The language of its words where it is not the page's; else null.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>The line of the page that is being read; null on a page that has none.</summary>
    public ContentsEntry? Current => Entries.SelectMany(entry => entry.Children.Prepend(entry)).FirstOrDefault(entry => entry.IsCurrent);
}

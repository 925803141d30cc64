using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives.Withdrawals;

/// <summary>What is left of a report that was withdrawn: its addresses, and no word of it.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Path">Its own page.</param>
/// <param name="Term">Its term.</param>
/// <param name="Withdrawn">When and why.</param>
public sealed record WithdrawnReport(FolderPath Folder, PagePath Path, TermName Term, Withdrawn Withdrawn)
{
    /// <summary>Every page that it had, its own first.</summary>
    public ImmutableArray<WithdrawnPage> Pages { get; init; } = [];

    /// <summary>Its other files: book, Markdown, source.</summary>
    public ImmutableArray<string> Files { get; init; } = [];
}

/// <summary>An address where a page of a withdrawn report was.</summary>
/// <param name="Path">The page.</param>
/// <param name="Ids">The places on it that were cited.</param>
public sealed record WithdrawnPage(PagePath Path, ImmutableArray<string> Ids);

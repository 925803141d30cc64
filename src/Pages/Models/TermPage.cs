using System.Collections.Immutable;
using SiteGen.Analysis.TypicalWords;
using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>A term: its reports, and the terms before and after.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Term">The term.</param>
/// <param name="Previous">The term before it; null for the first.</param>
/// <param name="Next">The term after it; null for the last.</param>
/// <param name="Groups">Its reports: in one group, or by organisation or kind where they are many.</param>
public sealed record TermPage(PageFrame Frame, Term Term, Term? Previous, Term? Next, ImmutableArray<ReportGroup> Groups)
{
    /// <summary>The words that are typical of it, the most typical first; none in an archive of one term.</summary>
    public ImmutableArray<TypicalWord> Words { get; init; } = [];
}

using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>Where the reports of a term come from, in an archive with many.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Term">The term.</param>
public sealed record SourcesPage(PageFrame Frame, Term Term);

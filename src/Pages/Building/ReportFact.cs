using System.Collections.Immutable;
using SiteGen.Documents.FrontMatters;

namespace SiteGen.Pages.Building;

/// <summary>A fact of a report.</summary>
/// <param name="Form">What it is; a term is shown as a link, a day in the language's way.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Lines">Its value as front matter writes it, at least one line.</param>
internal sealed record ReportFact(KeyForm Form, string Label, ImmutableArray<string> Lines)
{
    /// <summary>Whether it is the body that issued the report, which may have a page.</summary>
    public bool IsOrganisation { get; init; }
}

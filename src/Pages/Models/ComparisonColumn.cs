namespace SiteGen.Pages.Models;

/// <summary>A term on a page that compares a section through the terms.</summary>
/// <param name="Id">Where the page goes to for the term.</param>
/// <param name="Report">The report of the term.</param>
/// <param name="Section">The section as that page cites it.</param>
/// <param name="Paragraphs">How many paragraphs it has.</param>
public sealed record ComparisonColumn(string Id, ReportOnPage Report, PageLink Section, int Paragraphs)
{
    /// <summary>How many of a hundred of its words stand in a paragraph of an earlier term that is like theirs; null for the oldest term.</summary>
    public int? KeptShare { get; init; }
}

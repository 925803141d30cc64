using SiteGen.Archives;

namespace SiteGen.Pages.Tables;

/// <summary>A row of the table of paragraphs.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">The section or preamble that it stands in.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Words">Its words.</param>
internal sealed record ParagraphRow(ReportEntry Report, ReportText Text, string Id, string Words)
{
    /// <summary>What its place is called; empty for a paragraph of a footnote or of a definition that has no name of its own.</summary>
    public string Place { get; init; } = "";
}

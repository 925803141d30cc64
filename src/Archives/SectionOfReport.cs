namespace SiteGen.Archives;

/// <summary>A section together with the report that it belongs to.</summary>
/// <param name="Report">The report.</param>
/// <param name="Section">The section.</param>
internal sealed record SectionOfReport(ReportEntry Report, Section Section);

namespace SiteGen.Archives;

/// <summary>A section together with the report that it belongs to.</summary>
/// <param name="Report">The report.</param>
/// <param name="Section">The section.</param>
internal sealed record SectionPlace(ReportEntry Report, Section Section);

using SiteGen.Reports.Structure;

namespace SiteGen.Reports;

/// <summary>Where a section begins.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="From">The index of the first line that belongs to it: its heading, or that of the part which begins with it.</param>
/// <param name="Part">The heading of the part that it is in; null without parts.</param>
internal sealed record SectionStart(OutlineHeading Heading, int From, string? Part);

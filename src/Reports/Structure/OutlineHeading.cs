using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>A line that is a heading.</summary>
/// <param name="Index">Its index among the lines.</param>
/// <param name="Level">1 for the highest headings of the report, 2 below them, and so on, with no step left out.</param>
/// <param name="Numbering">Its number; null when it has none.</param>
/// <param name="Title">The words after the number.</param>
internal sealed record OutlineHeading(int Index, int Level, Numbering? Numbering, string Title);

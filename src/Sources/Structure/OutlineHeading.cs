namespace SiteGen.Sources.Structure;

/// <summary>A line that is a heading.</summary>
/// <param name="Index">Its index among the lines.</param>
/// <param name="Level">0 for a section, 1 for a subsection, and so on, with no step left out.</param>
/// <param name="Numbering">Its number and title.</param>
public sealed record OutlineHeading(int Index, int Level, Numbering Numbering);

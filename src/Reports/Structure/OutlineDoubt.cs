namespace SiteGen.Reports.Structure;

/// <summary>A line that could as well be read otherwise.</summary>
/// <param name="Index">Its index among the lines.</param>
/// <param name="IsHeading">Whether it was read as a heading.</param>
/// <param name="Level">The level that it has as a heading, or would have.</param>
/// <param name="Series">Which lines it belongs together with: those of the same series have the same number here.</param>
internal sealed record OutlineDoubt(int Index, bool IsHeading, int Level, int Series);

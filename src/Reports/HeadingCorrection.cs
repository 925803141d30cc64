namespace SiteGen.Reports;

/// <summary>What a person says of a line where the structure was understood wrongly.</summary>
/// <param name="Line">One-based line of the source.</param>
/// <param name="Level">Its level as a heading, from 1; 0 when it is none.</param>
internal sealed record HeadingCorrection(int Line, int Level);

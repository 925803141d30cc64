using System.Globalization;

namespace SiteGen.Reports;

/// <summary>What a person says of a line where the structure was understood wrongly.</summary>
/// <param name="Line">One-based line of the source.</param>
/// <param name="Level">Its level as a heading, from 1; 0 when it is none.</param>
internal sealed record HeadingCorrection(int Line, int Level)
{
    private const int Deepest = 9;

    /// <summary>Reads <c>27=2</c>; null for what is not of that form.</summary>
    public static HeadingCorrection? TryParse(string text) =>
        text.Split('=') is [var line, var level] && Number(line) is > 0 and var number && Number(level) is <= Deepest and var depth
            ? new HeadingCorrection(number, depth)
            : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

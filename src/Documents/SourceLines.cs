using System.Globalization;

namespace SiteGen.Documents;

/// <summary>Lines of a raw report that follow each other.</summary>
/// <param name="First">The first, one-based.</param>
/// <param name="Last">The last.</param>
public sealed record SourceLines(int First, int Last)
{
    /// <summary>Reads <c>8</c> or <c>1-8</c>; null for what is not of that form.</summary>
    public static SourceLines? TryParse(string text)
    {
        var (first, last) = text.Split('-') is [var from, var to] ? (Number(from), Number(to)) : (Number(text), Number(text));
        return first is > 0 && last >= first ? new SourceLines(first.Value, last.Value) : null;
    }

    /// <summary>Whether a line is one of them.</summary>
    public bool Holds(int line) => First <= line && line <= Last;

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    private static int? Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

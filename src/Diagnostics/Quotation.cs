namespace SiteGen.Diagnostics;

/// <summary>Quotes the input in messages.</summary>
public static class Quotation
{
    // Enough to find the line, short enough for one line of a console.
    private const int MaxLength = 80;

    /// <summary>The words without white space around them, cut with <c>…</c> when they are long.</summary>
    public static string Short(string words)
    {
        var trimmed = words.Trim();
        if (trimmed.Length <= MaxLength)
            return trimmed;
        var end = char.IsHighSurrogate(trimmed[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return trimmed[..end] + "…";
    }
}

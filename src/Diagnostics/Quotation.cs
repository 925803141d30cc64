namespace SiteGen.Diagnostics;

/// <summary>Quotes the input in messages.</summary>
internal static class Quotation
{
    // Enough to find the line, short enough for one line of a console.
    private const int MaxLength = 80;

    // How much of a long line is shown before the place in question.
    private const int Before = 20;

    /// <summary>The words without white space around them, cut with <c>…</c> when they are long.</summary>
    public static string Short(string words)
    {
        var trimmed = (words.AsSpan().ContainsAnyInRange('\uFDD0', '\uFDEF') ? string.Concat(words.Where(IsShown)) : words).AsSpan().Trim();
        if (trimmed.Length <= MaxLength)
            return trimmed.ToString();
        return string.Concat(trimmed[..WholeCharacters(trimmed, MaxLength)], "…");
    }

    /// <summary>The part of a line around a column, so that what is wrong can be seen even in a long paragraph.</summary>
    /// <param name="line">The line as it stands in the file.</param>
    /// <param name="column">One-based.</param>
    public static string Around(string line, int column)
    {
        var start = Math.Min(column - 1 - Before, line.Length - MaxLength);
        if (start <= 0)
            return Short(line);
        var first = WholeCharacters(line, start);
        // More than is shown, so that it is cut there; of a line without end, not all of it for each problem.
        return "…" + Short(line.Substring(first, Math.Min(line.Length - first, 2 * MaxLength)));
    }

    // Noncharacters are codes that the program has put among the words.
    private static bool IsShown(char letter) => letter is < '\uFDD0' or > '\uFDEF';

    private static int WholeCharacters(ReadOnlySpan<char> text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}

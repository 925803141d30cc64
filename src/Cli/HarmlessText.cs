namespace SiteGen.Cli;

/// <summary>
/// Words for a console. A name of a file or an argument may hold anything: line breaks, commands of terminals, signs that turn the direction of writing.
/// </summary>
internal static class HarmlessText
{
    /// <summary>The words on one line, with U+FFFD in the place of each such sign.</summary>
    public static string Of(string text) => string.Concat(text.Select(letter => char.IsControl(letter) || IsDirection(letter) ? '\uFFFD' : letter));

    private static bool IsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

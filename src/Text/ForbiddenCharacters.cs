namespace SiteGen.Text;

/// <summary>Characters that no text of the archive may hold: they cannot be seen, and HTML, XML and YAML forbid or misread them.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>
    /// Control characters other than tab and line feed (Unicode category Cc), the line and paragraph separators,
    /// and the noncharacters of the basic plane (HTML, section 13.1.4; XML 1.0, section 2.2).
    /// </summary>
    public static bool Contains(char c) =>
        (char.IsControl(c) && c is not '\t' and not '\n') || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');

    /// <summary>Where the first of them stands; -1 when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The text with each of them replaced by U+FFFD, so that places stay where they are.</summary>
    public static string Replace(string text) =>
        IndexIn(text) < 0 ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Contains(source[i]) ? '\uFFFD' : source[i];
        });
}

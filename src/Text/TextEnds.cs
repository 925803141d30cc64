namespace SiteGen.Text;

/// <summary>The ends of a text that may be empty, such as the line of a picture.</summary>
internal static class TextEnds
{
    /// <summary>The first UTF-16 unit; U+0000 of an empty text.</summary>
    public static char FirstChar(this string text) => text.Length == 0 ? '\0' : text[0];

    /// <summary>The last UTF-16 unit; U+0000 of an empty text.</summary>
    public static char LastChar(this string text) => text.Length == 0 ? '\0' : text[^1];
}

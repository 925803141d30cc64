using SiteGen.Text;

namespace SiteGen.Sources.Structure;

/// <summary>Tells a title from a sentence that happens to be numbered.</summary>
public static class HeadingTitle
{
    /// <summary>The longest title that is not in capitals, in characters.</summary>
    public const int MaxLength = 150;

    /// <summary>The longest title in capitals, in characters.</summary>
    public const int MaxLengthInCapitals = 300;

    /// <summary>Whether the words after a number are a title.</summary>
    /// <param name="text">The words.</param>
    /// <param name="maxWordsBeforeStop">The most words of a title that ends with a full stop.</param>
    public static bool IsTitle(string text, int maxWordsBeforeStop)
    {
        if (VietnameseText.IsInCapitals(text))
            return text.Length <= MaxLengthInCapitals;
        if (text.Length > MaxLength || text[^1] is ';' or ',')
            return false;
        return text[^1] is not '.' || text.AsSpan().Count(' ') < maxWordsBeforeStop;
    }
}

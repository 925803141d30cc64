using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Cuts words where a mark can stand by itself: at line breaks, tabs, gaps of two blanks or more, brackets. Letters that are set apart
/// (<c>M Ậ T</c>) are joined first.
/// </summary>
internal static partial class WordSegments
{
    /// <summary>The segments that are not empty, each with its place; one may be part of another.</summary>
    public static IEnumerable<(string Text, int Index, bool IsAside)> Of(string text)
    {
        foreach (Match run in SpacedLetters().Matches(text))
            yield return (Join(run.Value), run.Index, false);
        var start = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            if (Segment(text, start, gap.Index) is { } segment)
                yield return segment;
            start = gap.Index + gap.Length;
        }

        if (Segment(text, start, text.Length) is { } last)
            yield return last;
        foreach (var sentence in Sentences(text))
            yield return sentence;
    }

    // Where lines were joined, a mark is a sentence of its own.
    private static IEnumerable<(string Text, int Index, bool IsAside)> Sentences(string text)
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            yield return (Join(text[start..end.Index]), start, false);
            start = end.Index + end.Length;
        }

        if (start > 0)
            yield return (Join(text[start..]), start, false);
    }

    /// <summary>Whether three letters stand by themselves one after the other: a guard for speed.</summary>
    public static bool HasSpacedLetters(string text)
    {
        var (letters, length) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                length++;
                letters = length > 1 ? 0 : letters;
            }
            else
            {
                letters += length == 1 ? 1 : 0;
                length = 0;
                if (letters == 3)
                    return true;
            }
        }

        return letters == 2 && length == 1;
    }

    /// <summary>The words with letters that are set apart joined.</summary>
    public static string Join(string text) => SpacedLetters().Replace(
        text, run => string.Concat(Wide().Split(run.Value).Select(word => string.Concat(word.Where(char.IsLetter)) + " ")).TrimEnd());

    private static (string Text, int Index, bool IsAside)? Segment(string text, int start, int end)
    {
        var words = text[start..end].Trim();
        if (words.Length == 0)
            return null;
        // Words in brackets inside a sentence are a remark, those on a line of their own are a mark.
        var isAside = start > 0 && text[start - 1] is '(' or '[' or '{' && text.AsSpan(0, start - 1).LastIndexOf('\n') is var line
            && text.AsSpan(line + 1, start - 2 - line).Trim().Length > 0;
        return (Join(words), start, isAside);
    }

    [GeneratedRegex(@"[\n\t()\[\]{}|]|  +", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<=[\p{Ll}0-9)”""][.!?]) {1,3}(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{L}(?:[ ._-]{1,5}\p{L}){2,39}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedLetters();

    [GeneratedRegex("[ ._-]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Wide();
}

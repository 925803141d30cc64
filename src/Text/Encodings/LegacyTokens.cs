using System.Buffers;

namespace SiteGen.Text.Encodings;

/// <summary>Cuts text in which characters may stand for bytes into words, and judges what they look like when they are decoded.</summary>
internal static class LegacyTokens
{
    // Letters in VISCII and VPS; no text has them otherwise.
    private static readonly SearchValues<char> LetterControls =
        SearchValues.Create("\u0002\u0003\u0004\u0005\u0006\u0010\u0011\u0012\u0013\u0014\u0015\u0019\u001C\u001D\u001E");

    /// <summary>Whether a character can be part of a word in some encoding.</summary>
    public static bool IsPart(char c) =>
        char.IsAsciiLetter(c)
            || (c > '\u007F' && c != '\u00A0' && (c < '\u0100' || char.IsLetter(c) || IsMark(c) || Windows1252.ByteOf(c) >= 0))
            || LetterControls.Contains(c);

    /// <summary>Whether a character may stand for a byte that is no ASCII.</summary>
    public static bool IsRaw(char c) => c > '\u007F' ? Windows1252.ByteOf(c) >= 0 : LetterControls.Contains(c);

    /// <summary>The words of a text, each as its start and its length.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsPart(text[end]))
                end++;
            if (end > start)
                yield return (start, end - start);
            start = end + 1;
        }
    }

    /// <summary>
    /// What decoded letters look like: every run of them with a letter beyond ASCII is a syllable, one is not, or there is none with more than one letter.
    /// </summary>
    public static TokenLook LookOf(string decoded)
    {
        var look = TokenLook.Nothing;
        for (var start = 0; start < decoded.Length;)
        {
            var end = start;
            while (end < decoded.Length && (char.IsLetter(decoded[end]) || IsMark(decoded[end])))
                end++;
            var run = decoded.AsSpan(start, end - start);
            if (run.Length > 0 && IsGlued(decoded, start, end))
                return TokenLook.Broken;
            if (run.Length > 1 && run.ContainsAnyExceptInRange('\0', '\u007F'))
            {
                if (!VietnameseSyllable.IsWellFormed(run))
                    return TokenLook.Broken;
                look = TokenLook.Syllable;
            }

            start = end + 1;
        }

        return look;
    }

    // A sign glued to a letter on either side: "c¸c". A letter may have ², ° or ® after it, and a bullet or a quotation mark before it.
    private static bool IsGlued(string decoded, int start, int end) =>
        (start > 0 && IsSign(decoded[start - 1]) && decoded[start - 1] is not ('«' or '·' or '»'))
        || (end < decoded.Length && IsSign(decoded[end]) && decoded[end] is not ('«' or '»' or '°' or '²' or '³' or '®' or '©'));

    // Also what Windows-1252 shows for letters and no text has at a letter.
    private static bool IsSign(char c) =>
        c is '\u00AD' or '‰' or '†' or '‡' or 'ˆ' or '˜' or '‹' or '›' or '„' or '‚' or '€'
            || char.IsControl(c)
            || (c > '\u00A0' && c < '\u0100' && !char.IsLetter(c));

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}

/// <summary>What a word looks like.</summary>
internal enum TokenLook
{
    /// <summary>It has nothing that tells: ASCII, punctuation, a single letter.</summary>
    Nothing,

    /// <summary>It is a Vietnamese syllable with a letter beyond ASCII.</summary>
    Syllable,

    /// <summary>It has letters beyond ASCII, or signs among its letters, and is no syllable.</summary>
    Broken,
}

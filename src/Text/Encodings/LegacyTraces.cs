using System.Buffers;

namespace SiteGen.Text.Encodings;

/// <summary>
/// Tells quickly whether a text may have letters of an older encoding: by signs that Vietnamese text in Unicode has never or very rarely, and by letters
/// where no letter of a syllable stands. Most texts have none, and need no further look.
/// </summary>
internal static class LegacyTraces
{
    private static readonly SearchValues<char> Strange = SearchValues.Create(
        "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
            + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
        + "¡¢£¤¥¦§¨©ª¬\u00AD®¯±´µ¶¸¹º¼½¾¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿŒœŠšŽžŸƒˆ˜†‡‰‹›€™•„‚");

    // In Latin-1, with the tones of Windows-1258 among them: letters that follow no small letter, and signs that stand between no letters.
    private static readonly SearchValues<char> Misplaced = SearchValues.Create("ìòÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ²³°·«»");

    /// <summary>Whether there are such letters.</summary>
    public static bool Has(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Strange))
            return true;
        for (var at = text.IndexOfAny(Misplaced); at >= 0;)
        {
            if (at > 0 && IsMisplaced(text, at))
                return true;
            var next = text[(at + 1)..].IndexOfAny(Misplaced);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsMisplaced(ReadOnlySpan<char> text, int at)
    {
        var (before, c) = (text[at - 1], text[at]);
        if (!char.IsLetter(before))
            return false;
        // "giò" and "quì" are syllables, "aì" and "uò" are none.
        if (c is 'ì' or 'Ì')
            return IsVowel(before) && before is not ('u' or 'U');
        if (c is 'ò' or 'Ò')
            return IsVowel(before) && before is not ('i' or 'I' or 'o' or 'O' or 'e' or 'E');
        return char.IsLetter(c) ? char.IsLower(before) : at + 1 < text.Length && char.IsLetter(text[at + 1]);
    }

    private static bool IsVowel(char c) =>
        c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'â' or 'ê' or 'ô' or 'ã' or 'õ' or 'ý' or 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' or 'Â' or 'Ê' or 'Ô'
            or 'Ã' or 'Õ' or 'Ý';
}

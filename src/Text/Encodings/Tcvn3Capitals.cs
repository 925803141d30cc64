namespace SiteGen.Text.Encodings;

/// <summary>
/// TCVN3 has no capitals with a tone: they were shown by a font of capitals, or the small letter stood among capitals (<c>§¶NG</c> for <c>ĐẢNG</c>).
/// </summary>
internal static class Tcvn3Capitals
{
    /// <summary>Makes the small letters of words that are otherwise in capitals into capitals.</summary>
    /// <param name="raw">The text before it was decoded; letters that are ASCII in it tell the case.</param>
    /// <param name="decoded">The text decoded, character by character.</param>
    public static string Restore(string raw, string decoded)
    {
        if (!decoded.AsSpan().ContainsAnyInRange('A', 'Z'))
            return decoded;
        var restored = decoded.ToCharArray();
        for (var start = 0; start < restored.Length;)
        {
            var end = EndOfLine(raw, start);
            var isLine = IsLineOfCapitals(raw, decoded, start, end);
            for (var word = start; word < end;)
            {
                var next = EndOfWord(decoded, word, end);
                if (next > word && (isLine || IsCapitals(raw, decoded, word, next)))
                    Raise(restored, word, next);
                word = next > word ? next : word + 1;
            }

            start = end + 1;
        }

        return new string(restored);
    }

    private static void Raise(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
            text[i] = char.ToUpperInvariant(text[i]);
    }

    // No small ASCII letter, and at least one word that is certainly in capitals: then "Bộ" is BỘ as well.
    private static bool IsLineOfCapitals(string raw, string decoded, int start, int end)
    {
        var sure = false;
        for (var word = start; word < end;)
        {
            var next = EndOfWord(decoded, word, end);
            for (var i = word; i < next; i++)
            {
                if (char.IsAsciiLetterLower(raw[i]))
                    return false;
            }

            sure |= next > word && IsCapitals(raw, decoded, word, next);
            word = next > word ? next : word + 1;
        }

        return sure;
    }

    // "Bộ" has one ASCII letter and may be either; in "ĐảNG" there are two, and in "ĐạI" a capital after a small letter.
    private static bool IsCapitals(string raw, string decoded, int start, int end)
    {
        var (capitals, irregular) = (0, false);
        for (var i = start; i < end; i++)
        {
            if (char.IsAsciiLetterLower(raw[i]))
                return false;
            if (!char.IsAsciiLetterUpper(raw[i]))
                continue;
            capitals++;
            irregular |= i > start && char.IsLower(decoded[i - 1]);
        }

        return capitals > 1 || (capitals == 1 && irregular);
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static int EndOfWord(string decoded, int start, int end)
    {
        while (start < end && char.IsLetter(decoded[start]))
            start++;
        return start;
    }
}

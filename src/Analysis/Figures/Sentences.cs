namespace SiteGen.Analysis.Figures;

/// <summary>Cuts a paragraph into sentences.</summary>
internal static class Sentences
{
    // No sentence of a report is longer; longer ones are cut between two words, so that a page of figures grows with the text only.
    private const int Longest = 1200;

    /// <summary>The sentences of a text, without white space around them.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            var sentence = text[start..end].Trim();
            if (sentence.Length > 0)
                yield return sentence;
            start = end;
        }
    }

    private static int EndOf(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\n' || (char.IsWhiteSpace(text[i]) && (i - start >= Longest || IsEnd(text, i))))
                return i + 1;
        }

        return text.Length;
    }

    // A mark at its end, and a capital, a digit, a dash or a quotation mark after the space.
    private static bool IsEnd(string text, int space) =>
        space > 0 && text[space - 1] is '.' or '!' or '?' or '…' && space + 1 < text.Length
        && !char.IsLower(text[space + 1]) && !(space > 1 && text[space - 1] == '.' && char.IsUpper(text[space - 2]));
}

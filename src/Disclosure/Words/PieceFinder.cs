namespace SiteGen.Disclosure.Words;

/// <summary>Looks for everything sensitive in words.</summary>
internal static class PieceFinder
{
    // A label on a line of its own ("Ngày sinh:") says what the next line is.
    private const int LongestLabel = 40;

    // A line longer than this is looked at in parts, which overlap by more than any number with its words.
    private const int LongestPart = 20_000;
    private const int Overlap = 200;

    private const int FewestDigits = 7;

    /// <summary>What is found in pieces that follow each other.</summary>
    public static IEnumerable<Finding> Find(IEnumerable<TextPiece> pieces)
    {
        var label = "";
        foreach (var piece in pieces)
        {
            var context = piece.Context.Length > 0 ? piece.Context : label;
            foreach (var found in Find(piece.Text, context).DistinctBy(found => (found.Rule, found.Key, found.Index)))
                yield return new Finding(found.Rule, piece.Locate(found.Index), found.Key, found.Shown);
            var words = piece.Text.Trim();
            if (words.Length > 0)
                label = words.Length <= LongestLabel && words[^1] == ':' ? words[..^1] : "";
        }
    }

    /// <summary>What is found in words of which something says what they are.</summary>
    public static IEnumerable<WordFinding> Find(string text, string context = "")
    {
        for (var start = 0; start < text.Length; start += LongestPart - Overlap)
        {
            var part = text.Length <= LongestPart ? text : text.Substring(start, Math.Min(LongestPart, text.Length - start));
            foreach (var found in FindIn(CanonicalWords.Of(part), CanonicalWords.Of(context)))
                yield return found with { Index = Math.Min(found.Index + start, text.Length - 1) };
            if (start + LongestPart >= text.Length)
                yield break;
        }
    }

    // A guard for speed: no number of a person has fewer digits.
    private static bool HasLongNumber(string words)
    {
        var digits = 0;
        foreach (var c in words)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits >= FewestDigits;
    }

    private static IEnumerable<WordFinding> FindIn(string text, string context)
    {
        foreach (var mark in Marks.Find(text))
            yield return mark;
        var words = text.Replace('\n', ' ').Replace('\t', ' ');
        var (all, from) = context.Length == 0 ? (words, 0) : ($"{context.Replace('\n', ' ')}: {words}", context.Length + 2);
        var read = LettersForDigits.Read(SpelledDigits.Read(all));
        foreach (var number in NumbersIn(read, from).Concat(ReferenceEquals(read, all) ? [] : NumbersIn(all, from)))
            yield return number;
        foreach (var found in BirthDates.Find(read, from).Concat(PrivateAddresses.Find(all, from)).Concat(UserPaths.Find(all, from)))
            yield return found;
    }

    private static IEnumerable<WordFinding> NumbersIn(string words, int from) =>
        HasLongNumber(words) ? IdentityNumbers.Find(words, from).Concat(PhoneNumbers.Find(words, from)) : [];
}

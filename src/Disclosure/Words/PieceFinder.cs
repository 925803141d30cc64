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

    /// <summary>What is found in pieces that follow each other: in each alone, and over the ends of those that go on.</summary>
    public static IEnumerable<Finding> Find(IEnumerable<TextPiece> pieces)
    {
        var label = "";
        var run = new List<ReadPiece>();
        foreach (var piece in pieces.Where(piece => !string.IsNullOrWhiteSpace(piece.Text)))
        {
            var read = Read(piece, label);
            foreach (var found in read.Found)
                yield return read.Tell(found);
            if (piece.Join != PieceJoin.GoesOn || run is [.., { Piece.Join: PieceJoin.Alone }])
            {
                foreach (var found in CutLines.Find(run))
                    yield return found;
                run.Clear();
            }

            run.Add(read);
            var words = piece.Text.AsSpan().Trim();
            label = words.Length <= LongestLabel && words[^1] == ':' ? words[..^1].ToString() : "";
        }

        foreach (var found in CutLines.Find(run))
            yield return found;
    }

    private static ReadPiece Read(TextPiece piece, string label)
    {
        var words = CanonicalWords.Of(piece.Text);
        var context = CanonicalWords.Of(piece.Context.Length > 0 ? piece.Context : label);
        return new ReadPiece(piece, words, [.. InParts(words, context).DistinctBy(found => (found.Rule, found.Key, found.Index))]);
    }

    private static IEnumerable<WordFinding> InParts(string words, string context)
    {
        for (var start = 0; start < words.Length; start += LongestPart - Overlap)
        {
            var part = words.Length <= LongestPart ? words : words.Substring(start, Math.Min(LongestPart, words.Length - start));
            foreach (var found in Marks.Find(part).Concat(FindPersonal(part, context)))
                yield return found with { Index = found.Index + start };
            if (start + LongestPart >= words.Length)
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

    /// <summary>What is found of persons in words of which something says what they are.</summary>
    /// <param name="text">The words as <see cref="CanonicalWords"/> gives them.</param>
    /// <param name="context">What says what they are, in the same form; empty where nothing does.</param>
    public static IEnumerable<WordFinding> FindPersonal(string text, string context)
    {
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

using System.Collections.Immutable;

namespace SiteGen.Text.Encodings;

/// <summary>
/// Unicode text in which letters of an older encoding stand as if they were Latin-1 (<c>nhiÖm kú</c> for <c>nhiệm kỳ</c>): all of it, or some words.
/// Each word is decided by what it can be; one that can be both, by the nearest word that cannot.
/// </summary>
internal static class LegacyText
{
    /// <summary>The encoding of western Europe, which only somebody can ask for.</summary>
    public const string Latin = "windows-1252";

    private const int MostEncodings = 3;

    // Of the words of a text that is in one encoding.
    private const double LeastShare = 0.88;

    private const double WorthTelling = 0.3;

    // Of French, German, Spanish and Portuguese words with marks an encoding makes a syllable of one in twenty; of names and misprints that are
    // left when another encoding has explained the rest, of up to one in three.
    private const double ByChance = 0.07;
    private const double ByChanceAfterAnother = 0.35;

    /// <summary>Decodes what can be decoded with confidence.</summary>
    public static DecodedText Decode(ImmutableArray<EncodedLine> lines)
    {
        if (lines.All(line => line.Fonts.IsEmpty && !LegacyTraces.Has(line.Text)))
            return DecodedText.Unchanged(lines);
        var twice = DoubleUtf8.Decode(lines);
        lines = twice.Lines;
        var words = WordsOf(lines);
        var found = Encodings(words);
        var choices = LegacyChoices.Choose(words, [.. found.Sure.Select(evidence => evidence.Encoding)]);
        var texts = LegacyWriter.Write(lines, words, choices);
        var decoded = choices.Select((encoding, i) => (encoding, words[i].Line))
            .Where(choice => choice.encoding is not null)
            .GroupBy(choice => choice.encoding!.Name, choice => choice.Line)
            .ToImmutableDictionary(group => group.Key, group => group.Distinct().Order().ToImmutableArray());
        if (!twice.Changed.IsEmpty)
            decoded = decoded.Add(DoubleUtf8.Name, twice.Changed);
        return new DecodedText(texts, decoded, found.Sure)
        {
            Unsure = found.Unsure,
            Doubtful = DoubtfulLines(words, choices, found.Unsure),
            Marked = words.Where(word => word.Form.Look != TokenLook.Nothing).Select(word => word.Line).Distinct().Count(),
        };
    }

    /// <summary>Decodes text of which every character stands for a byte, all of it from one encoding; null when that cannot be told with confidence.</summary>
    public static (DecodedText? Text, EncodingEvidence Best) DecodeRaw(ImmutableArray<EncodedLine> lines)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var (start, length) in LegacyTokens.Of(line.Text))
            {
                if (line.Text.AsSpan(start, length).ContainsAnyExceptInRange('\u0020', '\u007F'))
                    words.Add(line.Text.Substring(start, length));
            }
        }

        var best = EncodingEvidence.Weigh(words)[0];
        if (best.Confidence < EncodingEvidence.Enough || best.Syllables < LeastShare * best.Words)
            return (null, best);
        var all = Enumerable.Range(0, lines.Length).Where(i => lines[i].Text.Any(LegacyTokens.IsRaw)).ToImmutableArray();
        var decoded = ImmutableDictionary<string, ImmutableArray<int>>.Empty.Add(best.Encoding.Name, all);
        return (new DecodedText([.. lines.Select(line => best.Encoding.Decode(line.Text))], decoded, [best]), best);
    }

    /// <summary>Decodes as somebody says; words that can be nothing but Unicode stay.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="name">One of <see cref="ByteDecoder.Names"/>.</param>
    public static ImmutableArray<string> DecodeAs(ImmutableArray<EncodedLine> lines, string name)
    {
        if (name == Latin)
            return [.. lines.Select(line => string.Concat(line.Text.Select(c => c < '\u0100' ? Windows1252.CharacterOf((byte)c) : c)))];
        if (LegacyEncodings.Find(name) is not { } encoding)
            return [.. lines.Select(line => line.Text)];
        if (!lines.Any(line => line.Text.Any(c => c >= '\u0100' && char.IsLetter(c))))
            return [.. lines.Select(line => encoding.Decode(line.Text))];
        var words = WordsOf(lines);
        return LegacyWriter.Write(lines, words, [.. words.Select(word => word.Form is { HasRaw: true, IsUnicode: false } ? encoding : null)]);
    }

    private static ImmutableArray<LegacyWord> WordsOf(ImmutableArray<EncodedLine> lines)
    {
        var forms = new Dictionary<string, WordForm>(StringComparer.Ordinal);
        var known = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = ImmutableArray.CreateBuilder<LegacyWord>();
        for (var line = 0; line < lines.Length; line++)
        {
            var text = lines[line].Text;
            foreach (var (start, length) in LegacyTokens.Of(text))
            {
                if (!known.TryGetValue(text.AsSpan(start, length), out var form))
                    known[text.AsSpan(start, length)] = form = new WordForm(text.Substring(start, length));
                words.Add(new LegacyWord(line, start, form, FontAt(lines[line].Fonts, start)));
            }
        }

        return words.ToImmutable();
    }

    private static FontEncoding? FontAt(ImmutableArray<FontPart> fonts, int index)
    {
        foreach (var part in fonts)
        {
            if (index >= part.Start && index < part.Start + part.Length)
                return part.Font;
        }

        return null;
    }

    // Which encodings the words that are no syllables speak for, one after the other; and the first that they speak for, but not clearly.
    private static (ImmutableArray<EncodingEvidence> Sure, EncodingEvidence? Unsure) Encodings(ImmutableArray<LegacyWord> words)
    {
        var broken = words.Select(word => word.Form).Distinct().Where(form => form is { HasRaw: true, Look: TokenLook.Broken }).ToList();
        var sure = ImmutableArray.CreateBuilder<EncodingEvidence>();
        while (broken.Count > 0 && sure.Count < MostEncodings)
        {
            var best = EncodingEvidence.WeighBroken(broken, sure.Count == 0 ? ByChance : ByChanceAfterAnother);
            if (best.Confidence < EncodingEvidence.Enough)
                return (sure.ToImmutable(), best.Confidence > WorthTelling ? best : null);
            sure.Add(best);
            broken.RemoveAll(form => form.In(best.Encoding).IsSyllable);
        }

        return (sure.ToImmutable(), null);
    }

    private static ImmutableArray<int> DoubtfulLines(ImmutableArray<LegacyWord> words, ImmutableArray<LegacyEncoding?> choices, EncodingEvidence? unsure) =>
        unsure is null
            ? []
            : [
                .. words.Where((word, i) =>
                    choices[i] is null && word.Form is { HasRaw: true, Look: TokenLook.Broken } && word.Form.In(unsure.Encoding).IsSyllable)
                    .Select(word => word.Line)
                    .Distinct()
            ];
}

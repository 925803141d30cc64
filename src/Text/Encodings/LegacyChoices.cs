using System.Collections.Immutable;

namespace SiteGen.Text.Encodings;

/// <summary>Decides for each word of a text whether it is Unicode (null) or of an older encoding.</summary>
/// <param name="words">The words in order.</param>
/// <param name="sure">The encodings that the text is known to have.</param>
internal sealed class LegacyChoices(ImmutableArray<LegacyWord> words, ImmutableArray<LegacyEncoding> sure)
{
    // A word on another line is as far as this many words on the same one.
    private const int OtherLine = 40;

    private const int FewestOfLine = 4;

    private readonly HashSet<LegacyEncoding> _fonts = FontsThatTellTheTruth(words);

    /// <summary>The choice for each word.</summary>
    public static ImmutableArray<LegacyEncoding?> Choose(ImmutableArray<LegacyWord> words, ImmutableArray<LegacyEncoding> sure)
    {
        var choices = new LegacyChoices(words, sure);
        return sure.IsEmpty && choices._fonts.Count == 0 ? [.. new LegacyEncoding?[words.Length]] : choices.All();
    }

    /// <summary>Whether words in a font of capitals are to be written in capitals: the font is not one that was left behind.</summary>
    public static bool HaveCapitals(ImmutableArray<LegacyWord> words, ImmutableArray<LegacyEncoding?> choices) =>
        choices.Where((choice, i) => choice is not null && words[i].Font is { IsCapitals: true }).Any();

    // Fonts are kept when a text is turned into Unicode; then its words are Unicode whatever the font says.
    private static HashSet<LegacyEncoding> FontsThatTellTheTruth(ImmutableArray<LegacyWord> words)
    {
        var fonts = new HashSet<LegacyEncoding>();
        foreach (var font in words.Where(word => word.Font is not null).GroupBy(word => word.Font!.Encoding))
        {
            var forms = font.Select(word => word.Form).Distinct().ToList();
            var own = forms.Count(form => form.Look == TokenLook.Broken && form.In(font.Key).IsSyllable);
            var unicode = forms.Count(form => form.Look == TokenLook.Syllable && !form.In(font.Key).IsSyllable);
            if (own > unicode)
                fonts.Add(font.Key);
        }

        return fonts;
    }

    private ImmutableArray<LegacyEncoding?> All()
    {
        var choices = new LegacyEncoding?[words.Length];
        var anchored = new bool[words.Length];
        for (var i = 0; i < words.Length; i++)
            anchored[i] = IsPlain(words[i], out choices[i]);
        var mostlyLegacy = anchored.Where((sureOfIt, i) => sureOfIt && choices[i] is null)
            .Count() * 20 < anchored
            .Where((sureOfIt, i) => sureOfIt && choices[i] is not null)
            .Count();
        var (neighbours, ofLines) = (Nearest(anchored), MainOfLines(choices, anchored));
        var alone = UnicodeAlone(choices, anchored);
        for (var i = 0; i < words.Length; i++)
        {
            if (anchored[i] || !words[i].Form.HasRaw)
                continue;
            var neighbour = neighbours[i];
            // What a font says counts where no sure word in it stands on the same line.
            if (FontOf(words[i]) is { } own && words[i].Form.In(own).IsSyllable
                && (neighbour < 0 || words[neighbour].Line != words[i].Line || words[neighbour].Font?.Encoding != own))
                choices[i] = own;
            else if (neighbour >= 0
                && (choices[neighbour] ?? (alone.Contains(neighbour) ? ofLines.GetValueOrDefault(words[i].Line) : null)) is var near
                && MayFollow(words[i].Form, near, mostlyLegacy))
                choices[i] = near;
        }

        return [.. choices];
    }

    // The words in Unicode that stand alone between words of an older encoding on their line. Two that follow each other are a piece that was written in it.
    private HashSet<int> UnicodeAlone(LegacyEncoding?[] choices, bool[] anchored)
    {
        int[] telling = [.. Enumerable.Range(0, words.Length).Where(i => anchored[i] && (choices[i] is not null || words[i].Form.IsUnicode))];
        return [.. Enumerable.Range(0, telling.Length).Where(at => choices[telling[at]] is null && !IsUnicode(at, at - 1) && !IsUnicode(at, at + 1))
            .Select(at => telling[at])];

        bool IsUnicode(int at, int other) => other >= 0 && other < telling.Length
            && words[telling[other]].Line == words[telling[at]].Line && choices[telling[other]] is null;
    }

    // The encoding of lines of which nearly all words that tell are in one: a letter in Unicode among them was corrected by somebody.
    private Dictionary<int, LegacyEncoding> MainOfLines(LegacyEncoding?[] choices, bool[] anchored)
    {
        var main = new Dictionary<int, LegacyEncoding>();
        foreach (var line in Enumerable.Range(0, words.Length).Where(i => anchored[i]).GroupBy(i => words[i].Line))
        {
            var legacy = line.Select(i => choices[i]).OfType<LegacyEncoding>().ToList();
            if (legacy.Count >= FewestOfLine && legacy.Count > 3 * (line.Count() - legacy.Count) && legacy.TrueForAll(encoding => encoding == legacy[0]))
                main[line.Key] = legacy[0];
        }

        return main;
    }

    // Whether a word can be one thing only.
    private bool IsPlain(LegacyWord word, out LegacyEncoding? choice)
    {
        choice = null;
        if (!word.Form.HasRaw || word.Form.IsUnicode)
            return word.Form.Look == TokenLook.Syllable;
        var own = FontOf(word);
        var possible = sure.Where(encoding => encoding != own && word.Form.In(encoding).IsSyllable).ToList();
        var isOwn = own is not null && word.Form.In(own).IsSyllable;
        if (word.Form.Look != TokenLook.Syllable && isOwn)
            choice = own;
        else if (word.Form.Look != TokenLook.Syllable && possible.Count == 1)
            choice = possible[0];
        return choice is not null || (word.Form.Look == TokenLook.Syllable && possible.Count == 0 && !isOwn);
    }

    private LegacyEncoding? FontOf(LegacyWord word) => word.Font is { } font && _fonts.Contains(font.Encoding) ? font.Encoding : null;

    // A word that is a syllable neither way is left alone, unless signs among its letters or all the text around it speak for the encoding.
    private static bool MayFollow(WordForm form, LegacyEncoding? neighbour, bool mostlyLegacy) =>
        neighbour is null
            || form.In(neighbour).IsSyllable
            || form.Look == TokenLook.Nothing
            || mostlyLegacy
            || form.Text.Any(IsSign)
            || IsAbbreviation(form.In(neighbour).Text);

    // HĐND: the one letter beyond ASCII that abbreviations are full of.
    private static bool IsAbbreviation(string text) => text.Contains('Đ', StringComparison.Ordinal) && text.All(c => c == 'Đ' || char.IsAsciiLetterUpper(c));

    private static bool IsSign(char c) => c is > '\u00A0' and < '\u00C0' or '\u00D7' or '\u00F7';

    private int[] Nearest(bool[] anchored)
    {
        var nearest = new int[words.Length];
        var before = -1;
        for (var i = 0; i < words.Length; i++)
        {
            before = anchored[i] ? i : before;
            nearest[i] = before;
        }

        var after = -1;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            after = anchored[i] ? i : after;
            if (after >= 0 && (nearest[i] < 0 || Distance(i, after) < Distance(i, nearest[i])))
                nearest[i] = after;
        }

        return nearest;
    }

    private int Distance(int i, int j) => Math.Abs(i - j) + (OtherLine * Math.Abs(words[i].Line - words[j].Line));
}

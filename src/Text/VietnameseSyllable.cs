using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Text;

/// <summary>
/// Tells whether letters can be a Vietnamese syllable: an initial consonant, a rhyme that Vietnamese spelling has, and a tone that goes with it.
/// About 19,000 syllables pass; letters that were decoded wrongly almost never do.
/// </summary>
internal static class VietnameseSyllable
{
    // The rhymes of the orthography without their tone (Hoàng Phê, Từ điển vần, 1996), the few that occur in loanwords left out.
    private const string Rhymes =
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
        + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
        + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyn uyt uyu uyp "
        + "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu";

    // After "qu" and "gi" the vowel sign that the initial ends with is not written again.
    private const string AfterQu =
        "a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây âu e en eng eo et ê ên êch ênh êt êu i in inh it y ych yên yêt yêu "
            + "ynh yt ynh ya yu ơ ơn ôc";

    private const string AfterGi = "êc êng êm ên êt êu n";

    private static readonly string[] Initials =
        ["ngh", "ng", "nh", "gh", "gi", "ch", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    private static readonly FrozenSet<string> Toneless = Build().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a run of letters is one syllable, in lower case, with a capital or in capitals, composed or decomposed.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> letters)
    {
        // The longest is "nghiêng".
        if (letters.Length is 0 or > 16 || !HasRegularCase(letters))
            return false;
        var toneless = new StringBuilder(letters.Length);
        var tone = '\0';
        foreach (var c in letters.ToString().Normalize(NormalizationForm.FormD))
        {
            if (c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                if (tone != '\0' || !HasVowelAtEnd(toneless))
                    return false;
                tone = c;
            }
            else
            {
                toneless.Append(char.ToLowerInvariant(c));
            }
        }

        var syllable = toneless.ToString().Normalize(NormalizationForm.FormC);
        return Toneless.Contains(syllable) && (!IsStopped(syllable) || tone is '\u0301' or '\u0323');
    }

    // A syllable that ends with a stop has the tone sắc or nặng; the others are not possible there.
    private static bool IsStopped(string syllable) => syllable[^1] is 'p' or 't' or 'c' || syllable.EndsWith("ch", StringComparison.Ordinal);

    // A tone is on a vowel, over its circumflex, breve or horn.
    private static bool HasVowelAtEnd(StringBuilder letters) =>
        letters.Length > 0 && letters[^1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or '\u0302' or '\u0306' or '\u031B';

    private static bool HasRegularCase(ReadOnlySpan<char> letters)
    {
        var (lower, capitals) = (0, 0);
        foreach (var c in letters)
        {
            if (char.IsLower(c))
                lower++;
            else if (char.IsUpper(c))
                capitals++;
        }

        return lower == 0 || capitals == 0 || (capitals == 1 && char.IsUpper(letters[0]));
    }

    private static IEnumerable<string> Build()
    {
        var rhymes = Rhymes.Split(' ');
        foreach (var initial in Initials)
        {
            var own = initial switch { "qu" => AfterQu.Split(' '), "gi" => [.. rhymes, .. AfterGi.Split(' ')], _ => rhymes };
            foreach (var rhyme in own.Where(rhyme => GoTogether(initial, rhyme)))
                yield return initial + rhyme;
        }

        yield return "gi";
    }

    // Spelling: k, gh and ngh stand before e, ê, i, y only, and c, g, ng never do; y begins a rhyme of its own or after a few initials.
    private static bool GoTogether(string initial, string rhyme) => initial switch
    {
        "k" or "gh" or "ngh" => rhyme[0] is 'e' or 'ê' or 'i' or 'y',
        "c" or "g" or "ng" => rhyme[0] is not ('e' or 'ê' or 'i' or 'y') || (initial == "g" && rhyme[0] == 'i'),
        "gi" => rhyme[0] is not ('i' or 'y'),
        "" or "qu" => true,
        _ => rhyme[0] != 'y' || rhyme == "y",
    };
}

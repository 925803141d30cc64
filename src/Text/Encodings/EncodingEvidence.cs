using System.Collections.Immutable;

namespace SiteGen.Text.Encodings;

/// <summary>How well words fit each encoding.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Syllables">How many different words it makes Vietnamese syllables of.</param>
/// <param name="Words">How many different words tell anything.</param>
/// <param name="Confidence">From 0 to 1: how probable it is, against the other encodings and against no encoding at all.</param>
internal sealed record EncodingEvidence(LegacyEncoding Encoding, int Syllables, int Words, double Confidence)
{
    /// <summary>The confidence from which a text is decoded without asking, 0 to 1.</summary>
    public const double Enough = 0.9;

    // A text in the right encoding has names, abbreviations and misprints that are no syllables; in a wrong one about every second word is
    // one at most, and with an encoding that is none of ours neither.
    private const double Right = 0.97;
    private const double Wrong = 1 - Right;
    private const double ByChance = 0.5;

    // How much a word counts that one encoding explains and another one does not.
    private const double PerWord = 2.5;

    // More words make no difference.
    private const int MostWords = 3000;

    /// <summary>The evidence of all words of a text, the most probable encoding first.</summary>
    /// <param name="words">Different words, as they look before they are decoded.</param>
    public static ImmutableArray<EncodingEvidence> Weigh(IEnumerable<string> words)
    {
        var looks = words.Take(MostWords).Select(Looks).ToArray();
        var total = looks.Length;
        var likelihoods = new double[LegacyEncodings.All.Length];
        var syllables = new int[likelihoods.Length];
        for (var e = 0; e < likelihoods.Length; e++)
        {
            syllables[e] = looks.Count(look => look[e].Look == TokenLook.Syllable);
            var broken = looks.Count(look => look[e].Look == TokenLook.Broken);
            likelihoods[e] = (syllables[e] * Math.Log(Right)) + (broken * Math.Log(Wrong)) + ((total - syllables[e] - broken) * Math.Log(ByChance));
        }

        return [.. Enumerable.Range(0, likelihoods.Length)
            .Select(e =>
                new EncodingEvidence(
                    LegacyEncodings.All[e], syllables[e], total, 1 / (1 + Rivals(e).Sum(rival => Math.Exp(Math.Clamp(rival - likelihoods[e], -700, 700))))))
            .OrderByDescending(evidence => evidence.Confidence)
            .ThenByDescending(evidence => evidence.Syllables)];

        // An encoding that gives the same words does not compete; that the text is in none of them always does.
        IEnumerable<double> Rivals(int e) => Enumerable.Range(0, likelihoods.Length)
            .Where(other => other != e && Array.Exists(looks, look => look[other].Decoded != look[e].Decoded))
            .Select(other => likelihoods[other])
            .Append(total * Math.Log(ByChance));
    }

    /// <summary>The evidence of the words of a text that are no syllables as they stand: the encoding that makes syllables of most of them.</summary>
    /// <param name="broken">Such words, all different; names and words of other languages among them.</param>
    /// <param name="byChance">Which share of words an encoding that they are not in makes syllables of.</param>
    internal static EncodingEvidence WeighBroken(IReadOnlyList<WordForm> broken, double byChance)
    {
        var explained = LegacyEncodings.All.ToDictionary(encoding => encoding, encoding => broken.Count(word => word.In(encoding).IsSyllable));
        var best = LegacyEncodings.All.MaxBy(encoding => explained[encoding])!;
        var (count, all) = (explained[best], broken.Count);
        var share = Math.Clamp((double)count / all, 0.001, 0.999);
        // How much better the share explains them than chance does, against odds of 50 to 1 before anything is known.
        var ratio = share <= byChance ? 0 : (count * Math.Log(share / byChance)) + ((all - count) * Math.Log((1 - share) / (1 - byChance)));
        // An encoding that gives the very same words is no rival; of the others each is the less probable the fewer words it explains.
        var rivals = LegacyEncodings.All
            .Where(other => other != best && broken.Any(word => word.In(best).IsSyllable && word.In(other).Text != word.In(best).Text))
            .Sum(other => Math.Exp(PerWord * (explained[other] - count)));
        return new EncodingEvidence(best, count, all, 1 / (1 + Math.Exp(4 - ratio) + rivals));
    }

    private static (string Decoded, TokenLook Look)[] Looks(string word) =>
        [.. LegacyEncodings.All.Select(encoding => encoding.Decode(word)).Select(decoded => (decoded, LegacyTokens.LookOf(decoded)))];
}

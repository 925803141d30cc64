using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Analysis.Figures;

/// <summary>A list of words and phrases of at most three words, in small letters.</summary>
internal sealed class Phrases
{
    private const int MostWords = 3;

    private readonly FrozenSet<string> _phrases;

    /// <summary>Those of a text, with commas between them.</summary>
    public Phrases(string phrases) => _phrases = phrases.Split(',', StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(string word) => _phrases.Contains(word);

    /// <summary>How many words the longest one has that begins at a word; 0 when none does. No mark may stand inside it.</summary>
    public int LengthAt(ImmutableArray<Word> words, int start)
    {
        var (phrase, longest) = ("", 0);
        for (var i = start; i >= 0 && i < Math.Min(words.Length, start + MostWords); i++)
        {
            if (i > start && (words[i].IsOpened || words[i - 1].IsClosed))
                break;
            phrase = i == start ? words[i].Lower : $"{phrase} {words[i].Lower}";
            longest = _phrases.Contains(phrase) ? i - start + 1 : longest;
        }

        return longest;
    }

    /// <summary>How many words the longest one has that ends with a word; 0 when none does. No mark may stand inside it.</summary>
    public int LengthBefore(ImmutableArray<Word> words, int last)
    {
        var (phrase, longest) = ("", 0);
        for (var i = last; i >= 0 && i > last - MostWords; i--)
        {
            if (i < last && (words[i].IsClosed || words[i + 1].IsOpened))
                break;
            phrase = i == last ? words[i].Lower : $"{words[i].Lower} {phrase}";
            longest = _phrases.Contains(phrase) ? last - i + 1 : longest;
        }

        return longest;
    }
}

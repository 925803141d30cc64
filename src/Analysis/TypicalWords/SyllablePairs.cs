using SiteGen.Text;

namespace SiteGen.Analysis.TypicalWords;

/// <summary>Counts two syllables that follow each other. Capitals make no difference; what has a digit or a sign is no syllable here.</summary>
internal sealed class SyllablePairs
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _syllables = [];

    /// <summary>How often each pair stands in texts.</summary>
    public Dictionary<long, int> CountIn(IEnumerable<string> texts)
    {
        var counts = new Dictionary<long, int>();
        foreach (var text in texts)
        {
            foreach (var pair in PairsOf(text.ToLowerInvariant()))
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        return counts;
    }

    /// <summary>The syllables of a pair.</summary>
    public string WordsOf(long pair) => $"{_syllables[(int)(pair >> 32)]} {_syllables[(int)(uint)pair]}";

    private IEnumerable<long> PairsOf(string text)
    {
        var before = (Number: -1, End: 0);
        for (var start = 0; start < text.Length;)
        {
            var end = Syllables.EndOfSyllable(text, start);
            if (end > start)
            {
                var number = IsLetters(text.AsSpan(start, end - start)) ? NumberOf(text[start..end]) : -1;
                if (number >= 0 && before.Number >= 0 && text.AsSpan(before.End, start - before.End).IsWhiteSpace())
                    yield return ((long)before.Number << 32) | (uint)number;
                before = (number, end);
            }

            start = Math.Max(end, start + 1);
        }
    }

    private static bool IsLetters(ReadOnlySpan<char> syllable)
    {
        foreach (var letter in syllable)
        {
            if (!char.IsLetter(letter))
                return false;
        }

        return true;
    }

    private int NumberOf(string syllable)
    {
        if (_numbers.TryGetValue(syllable, out var known))
            return known;
        _syllables.Add(syllable);
        return _numbers[syllable] = _numbers.Count;
    }
}

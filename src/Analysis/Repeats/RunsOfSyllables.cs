using System.Collections.Concurrent;
using SiteGen.Text;

namespace SiteGen.Analysis.Repeats;

/// <summary>
/// Paragraphs as runs of three syllables that follow each other (shingles; A. Z. Broder, On the resemblance and containment of documents, 1997). Syllables are
/// compared as the search compares them: capitals and the two ways to set a tone make no difference, marks do.
/// </summary>
internal sealed class RunsOfSyllables
{
    /// <summary>How many syllables a run has.</summary>
    public const int Length = 3;

    private readonly ConcurrentDictionary<string, uint> _sums = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>Runs of texts that are still to be read.</summary>
    public RunsOfSyllables() => _bySpan = _sums.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The checksums of all runs of a text, in its order: two fewer than syllables. Empty for a text of one or two syllables.</summary>
    public uint[] Of(string text)
    {
        var syllables = new List<uint>();
        for (var start = 0; start < text.Length;)
        {
            var end = Syllables.EndOfSyllable(text, start);
            if (end > start && SumOf(text.AsSpan(start, end - start)) is var sum and not 0)
                syllables.Add(sum);
            start = Math.Max(end, start + 1);
        }

        var runs = new uint[Math.Max(0, syllables.Count - Length + 1)];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = Mix(Mix(Mix(0, syllables[i]), syllables[i + 1]), syllables[i + 2]);
        return runs;
    }

    // 0 for what is no syllable, such as a mark alone.
    private uint SumOf(ReadOnlySpan<char> written)
    {
        if (_bySpan.TryGetValue(written, out var known))
            return known;
        var text = written.ToString();
        return _sums.GetOrAdd(text, static text =>
        {
            var key = Syllables.KeyOf(text);
            return key.Fold.Length == 0 ? 0 : Math.Max(1, key.Form.Aggregate(2166136261, (sum, letter) => (sum ^ letter) * 16777619));
        });
    }

    // The end of MurmurHash3: every bit of a syllable moves every bit of the run.
    private static uint Mix(uint sum, uint syllable)
    {
        sum = (sum ^ syllable) + 0x9e3779b9;
        sum = (sum ^ (sum >> 16)) * 0x85ebca6b;
        sum = (sum ^ (sum >> 13)) * 0xc2b2ae35;
        return sum ^ (sum >> 16);
    }
}

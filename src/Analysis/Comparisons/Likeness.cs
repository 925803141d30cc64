using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Analysis.Comparisons;

/// <summary>
/// How much paragraphs are alike: the share of runs of three syllables that both have among all that one of them has (Jaccard's coefficient of shingles;
/// A. Z. Broder, On the resemblance and containment of documents, 1997). Syllables are compared as the search compares them.
/// </summary>
internal sealed class Likeness
{
    private const int Run = 3;

    // A run that so many paragraphs have says nothing about two of them.
    private const int MostParagraphs = 200;

    private readonly Dictionary<string, List<int>> _paragraphs = new(StringComparer.Ordinal);
    private readonly List<int> _sizes = [];

    /// <summary>Adds a paragraph; they are numbered from 0.</summary>
    public void Add(string words)
    {
        var shingles = ShinglesOf(words);
        foreach (var shingle in shingles)
        {
            if (!_paragraphs.TryGetValue(shingle, out var known))
                _paragraphs[shingle] = known = [];
            known.Add(_sizes.Count);
        }

        _sizes.Add(shingles.Count);
    }

    /// <summary>The paragraphs that share a run with these words, each with its likeness from 0 to 1.</summary>
    public IEnumerable<(int Paragraph, double Value)> To(string words)
    {
        var shingles = ShinglesOf(words);
        var shared = new Dictionary<int, int>();
        foreach (var shingle in shingles)
        {
            if (!_paragraphs.TryGetValue(shingle, out var known) || known.Count > MostParagraphs)
                continue;
            foreach (var paragraph in known)
                shared[paragraph] = shared.GetValueOrDefault(paragraph) + 1;
        }

        return shared.Select(found => (found.Key, (double)found.Value / (shingles.Count + _sizes[found.Key] - found.Value)));
    }

    // A text of one or two syllables is one run.
    private static HashSet<string> ShinglesOf(string words)
    {
        var folds = Syllables.Of(words).Select(syllable => syllable.Key.Form).ToImmutableArray();
        return folds.Length < Run
            ? [string.Join(' ', folds)]
            : [.. Enumerable.Range(0, folds.Length - Run + 1).Select(start => string.Join(' ', folds.AsSpan(start, Run)!))];
    }
}

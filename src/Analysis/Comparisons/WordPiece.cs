using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Analysis.Comparisons;

/// <summary>Words that follow each other in a paragraph.</summary>
/// <param name="Text">The words, with one blank between two of them.</param>
/// <param name="IsKept">Whether an earlier paragraph has them in the same order.</param>
public sealed record WordPiece(string Text, bool IsKept)
{
    /// <summary>The pieces of a text, compared with an earlier one. Capitals make no difference; marks do.</summary>
    public static ImmutableArray<WordPiece> Compare(string earlier, string text)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var words = text.Split(' ');
        var differences = SequenceDiff.Compare([.. earlier.Split(' ').Select(NumberOf)], [.. words.Select(NumberOf)]);
        var pieces = ImmutableArray.CreateBuilder<WordPiece>();
        var at = 0;
        foreach (var difference in differences)
        {
            Add(at, difference.SecondStart, isKept: true);
            Add(difference.SecondStart, difference.SecondEnd, isKept: false);
            at = difference.SecondEnd;
        }

        Add(at, words.Length, isKept: true);
        return pieces.DrainToImmutable();

        int NumberOf(string word) => numbers.TryGetValue(word, out var known) ? known : numbers[word] = numbers.Count;

        void Add(int start, int end, bool isKept)
        {
            if (end > start)
                pieces.Add(new WordPiece(string.Join(' ', words[start..end]), isKept));
        }
    }
}

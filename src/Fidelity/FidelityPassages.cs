using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Fidelity;

/// <summary>
/// Cuts a source and its Markdown into the words that are compared. A long passage of lines that are the same in both, nearly all of most reports, need not be
/// cut:
/// one placeholder stands for it in both, so that nothing can be moved over it unseen.
/// </summary>
internal static class FidelityPassages
{
    // Lines at both ends of a passage are cut: a difference beside them is told by the words around it.
    private const int Edge = 2;

    /// <summary>The words of both.</summary>
    public static (
        ImmutableArray<FidelityWord> Source,
        ImmutableArray<FidelityWord> Markdown) Cut(IReadOnlyList<FidelityLine> source, IReadOnlyList<FidelityLine> markdown)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var (first, second) = (Numbers(source, known), Numbers(markdown, known));
        var (ofSource, ofMarkdown) = (new Cutting(source), new Cutting(markdown));
        var (i, j, passage) = (0, 0, 0);
        foreach (var difference in SequenceDiff.Compare(first, second).Append(new SequenceDifference(source.Count, 0, markdown.Count, 0)))
        {
            var placeholder = string.Create(CultureInfo.InvariantCulture, $"\u0001{passage++}");
            ofSource.AddSame(i, difference.FirstStart, placeholder);
            ofMarkdown.AddSame(j, difference.SecondStart, placeholder);
            ofSource.Add(difference.FirstStart, difference.FirstEnd);
            ofMarkdown.Add(difference.SecondStart, difference.SecondEnd);
            (i, j) = (difference.FirstEnd, difference.SecondEnd);
        }

        return (ofSource.Take(), ofMarkdown.Take());
    }

    // A loose line is the same as none.
    private static int[] Numbers(IReadOnlyList<FidelityLine> lines, Dictionary<string, int> known)
    {
        var texts = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbers = new int[lines.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var text = lines[i].LooseTo > 0
                ? string.Create(CultureInfo.InvariantCulture, $"\0{known.Count}")
                : lines[i].Text.AsSpan(FidelityWords.StartOf(lines[i].Text)).TrimEnd();
            if (!texts.TryGetValue(text, out numbers[i]))
                texts[text] = numbers[i] = known.Count;
        }

        return numbers;
    }

    private sealed class Cutting(IReadOnlyList<FidelityLine> lines)
    {
        private readonly ImmutableArray<FidelityWord>.Builder _words = ImmutableArray.CreateBuilder<FidelityWord>();

        public void AddSame(int start, int end, string placeholder)
        {
            if (end - start <= (2 * Edge) + 1)
            {
                Add(start, end);
                return;
            }

            Add(start, start + Edge);
            _words.Add(new FidelityWord(placeholder, 0, placeholder.Length, lines[start + Edge].Locate(0), IsLoose: true));
            Add(end - Edge, end);
        }

        public void Add(int start, int end)
        {
            for (var i = start; i < end; i++)
                _words.AddRange(FidelityWords.Of(lines[i]));
        }

        public ImmutableArray<FidelityWord> Take() => _words.DrainToImmutable();
    }
}

using System.Runtime.InteropServices;
using SiteGen.Search.Encodings;

namespace SiteGen.Search.Files;

/// <summary>
/// Where two syllables are neighbours: as places in the list of the rarer one, which a query has loaded anyway, and in which forms;
/// and, in files of their own, at which positions.
/// </summary>
/// <param name="index">The archive.</param>
internal sealed class PairFiles(IndexedArchive index)
{
    /// <summary>
    /// The files of pairs, and those of their positions: a pair stands at the same place of the files with the same number, so only the first are named.
    /// </summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Files()
    {
        var byFile = index.Occurrences.Pairs.AsParallel()
            .Select(pair => (Key: KeyOf(pair.Folds), pair.Folds, pair.Occurrences))
            .ToLookup(pair => index.Layout.FileOf('c', pair.Key));
        return Enumerable.Range(0, index.Layout.FilesOf('c')).AsParallel().AsOrdered().SelectMany(number => new[]
        {
            IndexFile.Of(SearchLayout.Name('c', number), byFile[number].Select(pair =>
                new IndexEntry(pair.Key, pair.Key, encoder => WritePair(encoder, BaseOf(pair.Folds), pair.Occurrences.Span)))),
            IndexFile.Of(SearchLayout.Name('v', number), byFile[number].Select(pair =>
                new IndexEntry(pair.Key, "", encoder => WritePositions(encoder, pair.Occurrences.Span)))),
        });
    }

    private string KeyOf((int First, int Second) folds) => $"{index.Syllables.Folds[folds.First]} {index.Syllables.Folds[folds.Second]}";

    // The rarer of the two; of equals the first.
    private List<int> BaseOf((int First, int Second) folds)
    {
        var first = index.Occurrences.Syllables[folds.First].Paragraphs;
        var second = index.Occurrences.Syllables[folds.Second].Paragraphs;
        return second.Count < first.Count ? second : first;
    }

    private void WritePair(ListEncoder encoder, List<int> rarer, ReadOnlySpan<PairOccurrence> occurrences)
    {
        var byParagraph = ByParagraph(occurrences);
        encoder.WriteList(PositionsIn(rarer, byParagraph, occurrences));
        var forms = FormsOf(occurrences);
        encoder.WriteNumber(forms.Count - 1);
        foreach (var (first, second) in forms)
        {
            encoder.WriteNumber(index.Forms.IndexOf(first));
            encoder.WriteNumber(index.Forms.IndexOf(second));
        }

        if (forms.Count > 1)
        {
            foreach (var range in byParagraph)
                WriteForms(encoder, forms, occurrences[range]);
        }
    }

    // The most frequent first.
    private static List<(int First, int Second)> FormsOf(ReadOnlySpan<PairOccurrence> occurrences)
    {
        var counts = new Dictionary<(int First, int Second), int>();
        foreach (var pair in occurrences)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, (pair.First, pair.Second), out _)++;
        return [.. counts.OrderByDescending(forms => forms.Value).ThenBy(forms => forms.Key).Select(forms => forms.Key)];
    }

    // Which of the forms a paragraph has; when it has none of the others, the last one goes without saying.
    private static void WriteForms(ListEncoder encoder, List<(int First, int Second)> forms, ReadOnlySpan<PairOccurrence> here)
    {
        var any = false;
        for (var i = 0; i < forms.Count - (any ? 0 : 1); i++)
        {
            var has = false;
            foreach (var pair in here)
                has |= pair.First == forms[i].First && pair.Second == forms[i].Second;
            encoder.WriteFlag(has, Math.Min(i, 15) * 2 + (any ? 1 : 0));
            any |= has;
        }
    }

    private static void WritePositions(ListEncoder encoder, ReadOnlySpan<PairOccurrence> occurrences)
    {
        var byParagraph = ByParagraph(occurrences);
        encoder.WriteNumber(byParagraph.Count - 1);
        var sum = 0L;
        foreach (var pair in occurrences)
            sum += pair.Position;
        var width = encoder.WriteWidth(sum / occurrences.Length + 1);
        foreach (var range in byParagraph)
        {
            var here = occurrences[range];
            encoder.WriteSmall(here.Length - 1, 0);
            for (var i = 0; i < here.Length; i++)
                encoder.WriteGap(i == 0 ? here[0].Position : here[i].Position - here[i - 1].Position - 1, width);
        }
    }

    private static List<Range> ByParagraph(ReadOnlySpan<PairOccurrence> occurrences)
    {
        var ranges = new List<Range>();
        for (var start = 0; start < occurrences.Length;)
        {
            var end = start + 1;
            while (end < occurrences.Length && occurrences[end].Paragraph == occurrences[start].Paragraph)
                end++;
            ranges.Add(start..end);
            start = end;
        }

        return ranges;
    }

    private static List<int> PositionsIn(List<int> rarer, List<Range> ranges, ReadOnlySpan<PairOccurrence> occurrences)
    {
        var places = new List<int>(ranges.Count);
        var place = 0;
        foreach (var range in ranges)
        {
            place = rarer.BinarySearch(place, rarer.Count - place, occurrences[range.Start].Paragraph, null);
            places.Add(place);
        }

        return places;
    }
}

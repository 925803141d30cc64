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
    /// <summary>Where two syllables are neighbours.</summary>
    public IEnumerable<IndexEntry> Pairs => index.Occurrences.Pairs.Select(pair =>
    {
        var folds = Occurrences.FoldsOf(pair.Key);
        var key = KeyOf(folds);
        return new IndexEntry(key, key, encoder => WritePair(encoder, BaseOf(folds), pair.Value));
    });

    /// <summary>At which positions they are; named by the files of <see cref="Pairs"/>, which have the same order.</summary>
    public IEnumerable<IndexEntry> Positions => index.Occurrences.Pairs.Select(pair =>
    {
        var key = KeyOf(Occurrences.FoldsOf(pair.Key));
        return new IndexEntry(key, "", encoder => WritePositions(encoder, pair.Value));
    });

    private string KeyOf((int First, int Second) pair) => $"{index.Syllables.Folds[pair.First]} {index.Syllables.Folds[pair.Second]}";

    // The rarer of the two; of equals the first.
    private List<int> BaseOf((int First, int Second) pair)
    {
        var first = index.Occurrences.Syllables[pair.First].Paragraphs;
        var second = index.Occurrences.Syllables[pair.Second].Paragraphs;
        return second.Count < first.Count ? second : first;
    }

    private void WritePair(ListEncoder encoder, List<int> rarer, List<PairOccurrence> occurrences)
    {
        var byParagraph = ByParagraph(occurrences);
        encoder.WriteList(PlacesIn(rarer, byParagraph, occurrences));
        var forms = FormsOf(occurrences);
        encoder.WriteNumber(forms.Count - 1);
        foreach (var (first, second) in forms)
        {
            encoder.WriteNumber(index.Forms.IndexOf(first));
            encoder.WriteNumber(index.Forms.IndexOf(second));
        }

        if (forms.Count > 1)
            byParagraph.ForEach(range => WriteForms(encoder, forms, CollectionsMarshal.AsSpan(occurrences)[range]));
    }

    // The most frequent first.
    private static List<(int First, int Second)> FormsOf(List<PairOccurrence> occurrences)
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

    private static void WritePositions(ListEncoder encoder, List<PairOccurrence> occurrences)
    {
        var byParagraph = ByParagraph(occurrences);
        encoder.WriteNumber(byParagraph.Count - 1);
        var width = encoder.WriteWidth((long)occurrences.Average(pair => pair.Position) + 1);
        foreach (var range in byParagraph)
        {
            var here = CollectionsMarshal.AsSpan(occurrences)[range];
            encoder.WriteSmall(here.Length - 1, 0);
            for (var i = 0; i < here.Length; i++)
                encoder.WriteGap(i == 0 ? here[0].Position : here[i].Position - here[i - 1].Position - 1, width);
        }
    }

    private static List<Range> ByParagraph(List<PairOccurrence> occurrences)
    {
        var ranges = new List<Range>();
        for (var start = 0; start < occurrences.Count;)
        {
            var end = start + 1;
            while (end < occurrences.Count && occurrences[end].Paragraph == occurrences[start].Paragraph)
                end++;
            ranges.Add(start..end);
            start = end;
        }

        return ranges;
    }

    private static List<int> PlacesIn(List<int> rarer, List<Range> ranges, List<PairOccurrence> occurrences)
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

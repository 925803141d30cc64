using SiteGen.Archives;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen.Tests.Search;

/// <summary>
/// Ranks all paragraphs of an archive without glossary as <see cref="Bm25"/> says, from beginning to end. With the index it shares what a syllable and what a
/// paragraph is, and nothing else.
/// </summary>
internal sealed class RankedScan
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly Dictionary<string, int[]> _scores = new(StringComparer.Ordinal);
    private readonly double _averageLength;

    public RankedScan(Archive archive)
    {
        Places = [.. SearchDocument.Of(archive).SelectMany(document => document.Paragraphs.Select(paragraph => (document, paragraph)))];
        foreach (var (_, paragraph) in Places)
        {
            var cells = paragraph.Read().Split(SearchParagraph.CellSeparator).Select(cell => Syllables.Of(cell).Select(syllable => syllable.Key).ToArray());
            _paragraphs.Add(new Paragraph([.. cells], [.. paragraph.Headings.SelectMany(Syllables.Of).Select(syllable => syllable.Key.Fold)]));
        }

        _averageLength = _paragraphs.Average(paragraph => paragraph.Cells.Sum(cell => cell.Length));
    }

    /// <summary>Every paragraph with its document, by its number.</summary>
    public List<(SearchDocument Document, SearchParagraph Paragraph)> Places { get; }

    /// <summary>The numbers of all paragraphs with the words of a query, in the order of their rank.</summary>
    public int[] Find(string query, bool isTyping)
    {
        var words = Syllables.Of(query).Select(syllable => syllable.Key).ToArray();
        var phrases = query.Split('"').Where((_, i) => i % 2 == 1).Select(part => Syllables.Of(part).Select(syllable => syllable.Key.Fold).ToArray()).ToList();
        var typed = isTyping ? words.Length - 1 : words.Length;
        var isExact = words.Any(word => word.Fold != word.Form);
        var scores = words.Select((word, i) => ScoresOf(word.Fold, i == typed)).ToList();
        return [.. Enumerable.Range(0, _paragraphs.Count)
            .Where(i => scores.All(score => score[i] > 0) && phrases.All(phrase => _paragraphs[i].Cells.Any(cell => HasPhrase(cell, phrase))))
            .OrderByDescending(i => isExact ? words.Take(typed).Count(_paragraphs[i].Has) : 0)
            .ThenByDescending(i =>
                Enumerable.Range(1, Math.Max(0, typed - 1)).Sum(second => Nearness(_paragraphs[i], words[second - 1], words[second], isExact)))
            .ThenByDescending(i => Math.Min(scores.Sum(score => score[i]), 4095))
            .ThenBy(i => i)];
    }

    private int[] ScoresOf(string word, bool mayGoOn)
    {
        if (!mayGoOn)
            return ScoresOf(word);
        var longer = _paragraphs.SelectMany(paragraph => paragraph.Cells).SelectMany(cell => cell).Select(key => key.Fold)
            .Where(fold => fold.StartsWith(word, StringComparison.Ordinal)).Distinct().Select(ScoresOf).ToList();
        return [
            .. Enumerable.Range(0, _paragraphs.Count)
                .Select(i => longer.Select(score => word.Length > 2 ? score[i] : Math.Min(score[i], 1)).DefaultIfEmpty(0).Max())
        ];
    }

    private int[] ScoresOf(string fold)
    {
        if (_scores.TryGetValue(fold, out var known))
            return known;
        var counts = _paragraphs.Select(paragraph => paragraph.Cells.Sum(cell => cell.Count(key => key.Fold == fold))).ToArray();
        var with = counts.Count(count => count > 0);
        var rarity = Math.Log(1 + (_paragraphs.Count - with + 0.5) / (with + 0.5));
        var step = Math.Clamp(_paragraphs.Count / 50_000.0, 0.1, 2.4);
        return _scores[fold] = [.. counts.Select((count, i) =>
        {
            var frequency = count / (0.25 + 0.75 * _paragraphs[i].Cells.Sum(cell => cell.Length) / _averageLength)
                + (_paragraphs[i].Headings.Contains(fold) ? 0.5 : 0);
            return count == 0 ? 0 : Math.Clamp((int)Math.Floor(rarity * frequency * 2.2 / (1.2 + frequency) / step + 0.5), 1, 255);
        })];
    }

    private static int Nearness(Paragraph paragraph, SyllableKey first, SyllableKey second, bool isExact)
    {
        var pairs = paragraph.Cells.SelectMany(cell => cell.Zip(cell.Skip(1)))
            .Where(pair => pair.First.Fold == first.Fold && pair.Second.Fold == second.Fold)
            .ToList();
        return pairs.Count == 0 ? 0 : !isExact || pairs.Contains((first, second)) ? 2 : 1;
    }

    private static bool HasPhrase(SyllableKey[] cell, string[] phrase) =>
        Enumerable.Range(0, Math.Max(0, cell.Length - phrase.Length + 1)).Any(start => phrase.Index().All(part => cell[start + part.Index].Fold == part.Item));

    private sealed record Paragraph(SyllableKey[][] Cells, HashSet<string> Headings)
    {
        public bool Has(SyllableKey word) => Cells.Any(cell => cell.Contains(word));
    }
}

using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Analysis.Repeats;

/// <summary>Finds for the paragraphs of an archive those of earlier terms that are like them.</summary>
internal sealed class RepeatSearch
{
    // Shorter ones are formulas: "Đại hội đã thông qua nghị quyết".
    private const int LeastSyllables = 10;

    // A paragraph that is so many times longer is another one, even where it has the same words.
    private const int LargestRatio = 4;

    // How many paragraphs that share runs are looked at in full: of the same organisation and kind, and of others.
    private const int MostLookedAt = 5;

    private readonly ImmutableArray<ReadReport> _reports;
    private readonly List<(ReadReport Report, ReadParagraph Paragraph)> _paragraphs = [];
    private readonly Range[] _numbers;
    private readonly int[] _firstOfTerm;
    private readonly RunIndex _index;

    /// <summary>Prepares the search.</summary>
    /// <param name="reports">The reports, oldest term first.</param>
    public RepeatSearch(ImmutableArray<ReadReport> reports)
    {
        _reports = reports;
        _numbers = new Range[reports.Length];
        _firstOfTerm = new int[reports.Length];
        for (var i = 0; i < reports.Length; i++)
        {
            var start = _paragraphs.Count;
            _firstOfTerm[i] = i > 0 && reports[i].Report.Term == reports[i - 1].Report.Term ? _firstOfTerm[i - 1] : start;
            _paragraphs.AddRange(reports[i].Paragraphs.Where(paragraph => paragraph.Length >= LeastSyllables).Select(paragraph => (reports[i], paragraph)));
            _numbers[i] = start.._paragraphs.Count;
        }

        _index = new RunIndex([.. _paragraphs.Select(paragraph => paragraph.Paragraph)], GroupsOf(_paragraphs));
    }

    /// <summary>The paragraphs of a report that one of an earlier term has, wholly or nearly.</summary>
    public ReportRepeats Of(int report)
    {
        var (start, length) = _numbers[report].GetOffsetAndLength(_paragraphs.Count);
        return new(
            [.. Enumerable.Range(start, length).Select(number => TryFind(number, _firstOfTerm[report])).OfType<RepeatedParagraph>()],
            _reports[report].Paragraphs.Sum(paragraph => paragraph.Length));
    }

    // The one that has most of its words; of the same organisation and kind, else any.
    private RepeatedParagraph? TryFind(int number, int firstOfTerm)
    {
        if (firstOfTerm == 0)
            return null;
        var kept = new KeptSyllables(_paragraphs[number].Paragraph);
        return MostAlike(number, kept, _index.FindInGroup(number, firstOfTerm)) ?? MostAlike(number, kept, _index.FindElsewhere(number, firstOfTerm));
    }

    private RepeatedParagraph? MostAlike(int number, KeptSyllables kept, IEnumerable<int> known)
    {
        var paragraph = _paragraphs[number].Paragraph;
        RepeatedParagraph? best = null;
        foreach (var earlier in known.Take(MostLookedAt).Select(known => _paragraphs[known]))
        {
            if (earlier.Paragraph.Length > LargestRatio * paragraph.Length)
                continue;
            var count = kept.In(earlier.Paragraph);
            if (2 * count >= paragraph.Length && count > (best?.Kept ?? 0))
                best = new RepeatedParagraph(paragraph.Page, paragraph.Id, PlaceOf(earlier), count, paragraph.Length);
        }

        return best;
    }

    private static int[] GroupsOf(List<(ReadReport Report, ReadParagraph Paragraph)> paragraphs)
    {
        var groups = new Dictionary<ReportKey, int>();
        return [.. paragraphs.Select(paragraph =>
            groups.TryGetValue(paragraph.Report.Key, out var known) ? known : groups[paragraph.Report.Key] = groups.Count)];
    }

    private static EarlierParagraph PlaceOf((ReadReport Report, ReadParagraph Paragraph) earlier) =>
        new(earlier.Report.Report, earlier.Paragraph.Page, earlier.Paragraph.Id, earlier.Paragraph.Length);
}

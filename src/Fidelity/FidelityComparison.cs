using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Fidelity;

/// <summary>Tells the differences between a source and its Markdown.</summary>
/// <param name="Source">The source's words.</param>
/// <param name="SourceStart">The place to name before its first word.</param>
/// <param name="Markdown">The Markdown's words.</param>
/// <param name="MarkdownStart">The place to name before its first word.</param>
/// <param name="Differences">Where they differ, source first.</param>
internal sealed record FidelityComparison(
    ImmutableArray<FidelityWord> Source,
    SourceLocation SourceStart,
    ImmutableArray<FidelityWord> Markdown,
    SourceLocation MarkdownStart,
    ImmutableArray<SequenceDifference> Differences)
{
    /// <summary>An error for each run of words that is missing, added, changed or moved.</summary>
    public IEnumerable<Diagnostic> Words()
    {
        // A marker in place of words is what it says: the words are redacted.
        var told = Differences.Where(difference => !IsRedaction(difference)).ToList();
        var moves = Moves(told);
        var taken = moves.Values.ToHashSet();
        foreach (var difference in told)
        {
            var isMissing = difference.FirstLength > 0 && !moves.ContainsKey(difference);
            var isAdded = difference.SecondLength > 0 && !taken.Contains(difference);
            if (moves.TryGetValue(difference, out var place))
                yield return MovedTo(difference, Markdown[place.SecondStart].Location);
            if (isMissing && isAdded)
                yield return Changed(difference);
            else if (isMissing)
                yield return Missing(difference);
            else if (isAdded)
                yield return Added(difference);
        }
    }

    // What is missing at one place and added at another, with the second.
    private Dictionary<SequenceDifference, SequenceDifference> Moves(List<SequenceDifference> differences)
    {
        var added = differences
            .Where(difference => difference.SecondLength > 0)
            .GroupBy(difference => KeyOf(AddedIn(difference)))
            .ToDictionary(same => same.Key, same => new Queue<SequenceDifference>(same));
        var moves = new Dictionary<SequenceDifference, SequenceDifference>();
        foreach (var difference in differences.Where(difference => difference.FirstLength > 0))
        {
            if (added.TryGetValue(KeyOf(MissingIn(difference)), out var places) && places.TryDequeue(out var place))
                moves.Add(difference, place);
        }

        return moves;
    }

    private Diagnostic MovedTo(SequenceDifference difference, SourceLocation found)
    {
        var missing = MissingIn(difference);
        return FidelityProblems.Moved(missing[0].Location, TextOf(missing), found, InMarkdown(difference)) with { InMarkdown = (found, found) };
    }

    private Diagnostic Changed(SequenceDifference difference)
    {
        var (missing, added) = (MissingIn(difference), AddedIn(difference));
        return FidelityProblems.Changed(added[0].Location, TextOf(added), TextOf(missing), missing[0].Location);
    }

    private Diagnostic Missing(SequenceDifference difference)
    {
        var missing = MissingIn(difference);
        return FidelityProblems.Missing(missing[0].Location, missing.Length, TextOf(missing), InMarkdown(difference)) with
        {
            InMarkdown = (InMarkdown(difference), AfterInMarkdown(difference)),
        };
    }

    private Diagnostic Added(SequenceDifference difference)
    {
        var added = AddedIn(difference);
        return FidelityProblems.Added(added[0].Location, added.Length, TextOf(added), InSource(difference));
    }

    /// <summary>A warning for each word that has other punctuation around it than in the source.</summary>
    public IEnumerable<Diagnostic> Punctuation()
    {
        var (i, j) = (0, 0);
        foreach (var difference in Differences.Append(new SequenceDifference(Source.Length, 0, Markdown.Length, 0)))
        {
            for (; i < difference.FirstStart; i++, j++)
            {
                if (Markdown[j].IsLoose || Source[i].Written.SequenceEqual(Markdown[j].Written))
                    continue;
                var (written, wanted) = (TextOf([Markdown[j]]), TextOf([Source[i]]));
                if (written != wanted)
                    yield return FidelityProblems.Punctuation(Markdown[j].Location, written, wanted, Source[i].Location);
            }

            (i, j) = (difference.FirstEnd, difference.SecondEnd);
        }
    }

    private bool IsRedaction(SequenceDifference difference) =>
        difference is { FirstLength: > 0, SecondLength: > 0 } && AddedIn(difference).All(word => word.Core.SequenceEqual(RedactionMarker.Sign));

    private ImmutableArray<FidelityWord> AddedIn(SequenceDifference difference) => Markdown[difference.SecondStart..difference.SecondEnd];

    private ImmutableArray<FidelityWord> MissingIn(SequenceDifference difference) => Source[difference.FirstStart..difference.FirstEnd];

    // The place of the word before, since the words themselves have none.
    private SourceLocation InMarkdown(SequenceDifference difference) =>
        difference.SecondStart > 0 ? Markdown[difference.SecondStart - 1].Location : MarkdownStart;

    private SourceLocation AfterInMarkdown(SequenceDifference difference) =>
        difference.SecondStart < Markdown.Length ? Markdown[difference.SecondStart].Location : InMarkdown(difference);

    private SourceLocation InSource(SequenceDifference difference) =>
        difference.FirstStart > 0 ? Source[difference.FirstStart - 1].Location : SourceStart;

    private static string KeyOf(ImmutableArray<FidelityWord> words) => string.Join(' ', words.Select(word => word.Core.ToString()));

    private static string TextOf(ImmutableArray<FidelityWord> words) =>
        RedactionMarker.FromSigns(string.Join(' ', words.Select(word => VietnameseText.CollapseWhiteSpace(word.Written.ToString()))));
}

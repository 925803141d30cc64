using System.Collections.Immutable;

namespace SiteGen.Fidelity;

/// <summary>Takes the words that front matter carries out of the source's words, where they may stand in another order than the keys do.</summary>
/// <param name="Rest">The source's words that the text must carry.</param>
/// <param name="Head">Words of title, date and number that the source does not have.</param>
/// <param name="Tail">Words of sign-off and recipients that the source does not have.</param>
internal sealed record FidelityFields(ImmutableArray<FidelityWord> Rest, ImmutableArray<FidelityWord> Head, ImmutableArray<FidelityWord> Tail)
{
    /// <summary>Matches each key with the source.</summary>
    /// <param name="words">Where the keys' words are to be found.</param>
    /// <param name="keys">What front matter says.</param>
    /// <param name="body">The words of the report's own text.</param>
    public static FidelityFields TakeOut(FidelityFinder words, FidelityKeys keys, FidelityPool body)
    {
        var head = new[] { keys.Title, keys.Date }.Where(run => !run.IsEmpty && !words.TakeFromHead(run)).ToList();
        // The number is often said again by the preamble; the words are there once.
        if (!keys.Number.IsEmpty && !words.TakeNumber(keys.Number) && !body.Has(keys.Number))
            head.Add(keys.Number);

        // Lines that follow each other in the source are found as a whole: a name alone may be said elsewhere as well.
        var isSigned = keys.Signed.IsEmpty || words.TakeTogether([.. keys.Signed.SelectMany(run => run)]);
        var lines = isSigned ? keys.Recipients : keys.Signed.AddRange(keys.Recipients);
        // A line that is part of another one comes after it.
        var missing = lines.Reverse().OrderByDescending(run => run.Length).Where(run => !words.TakeFromTail(run)).ToList();
        foreach (var (label, runs) in keys.Labels)
            words.TakeLabel(label, runs);
        return new FidelityFields(words.Rest(), [.. head.SelectMany(run => run)], [.. lines.Where(missing.Contains).SelectMany(run => run)]);
    }
}

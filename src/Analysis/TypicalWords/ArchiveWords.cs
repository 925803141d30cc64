using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;

namespace SiteGen.Analysis.TypicalWords;

/// <summary>
/// Which words are typical of a term. Counted are two syllables that follow each other in a paragraph with nothing but blanks between them, as most words of
/// Vietnamese have two. The texts are read when the first term is asked for.
/// </summary>
internal sealed class ArchiveWords
{
    // How many are shown; fewer occurrences say nothing.
    private const int Most = 20, LeastCount = 3;

    private readonly Lazy<ImmutableDictionary<TermName, ImmutableArray<TypicalWord>>> _terms;

    /// <summary>The words of an archive.</summary>
    public ArchiveWords(Archive archive) => _terms = new(() => Find(archive));

    /// <summary>Those of a term, the most typical first; none where there is no other term.</summary>
    public ImmutableArray<TypicalWord> Of(TermName term) => _terms.Value.GetValueOrDefault(term, []);

    private static ImmutableDictionary<TermName, ImmutableArray<TypicalWord>> Find(Archive archive)
    {
        if (archive.Terms.Length < 2)
            return ImmutableDictionary<TermName, ImmutableArray<TypicalWord>>.Empty;
        var pairs = new SyllablePairs();
        var terms = archive.Terms.Select(term => (term.Name, Counts: pairs.CountIn(term.Reports.SelectMany(TextsOf)))).ToList();
        var all = new Dictionary<long, int>();
        foreach (var (pair, count) in terms.SelectMany(term => term.Counts))
            all[pair] = all.GetValueOrDefault(pair) + count;
        var total = all.Values.Sum(count => (long)count);
        return terms.ToImmutableDictionary(term => term.Name, term => Typical(pairs, term.Counts, all, total));
    }

    private static ImmutableArray<TypicalWord> Typical(SyllablePairs pairs, Dictionary<long, int> counts, Dictionary<long, int> all, long total)
    {
        var own = counts.Values.Sum(count => (long)count);
        var typical = from found in counts
                      where found.Value >= LeastCount
                      let elsewhere = all[found.Key] - found.Value
                      where (double)found.Value * (total - own) > (double)elsewhere * own
                      let likelihood = LogLikelihood.Of(found.Value, own, elsewhere, total - own)
                      where likelihood >= LogLikelihood.Significant
                      select new TypicalWord(pairs.WordsOf(found.Key), found.Value, elsewhere, likelihood);
        return [.. typical.OrderByDescending(word => word.Likelihood).ThenBy(word => word.Words, StringComparer.Ordinal).Take(Most)];
    }

    private static IEnumerable<string> TextsOf(ReportEntry report) => report.Texts
        .SelectMany(text => text.Body.Blocks.SelectMany(BodyWalk.Blocks).OfType<ParagraphBlock>())
        .Select(paragraph => InlineText.Of(paragraph.Content));
}

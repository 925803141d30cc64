using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>
/// Compares the words of a raw report, in order, with the words of its Markdown. It knows nothing of how the report was understood:
/// only the raw lines and the finished documents count.
/// </summary>
public static class Fidelity
{
    /// <summary>Reports every word that is missing, added or in another place, and every word whose punctuation was changed.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="report">Its <c>index.md</c>.</param>
    /// <param name="sections">Its sections in their order.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(SourceFile source, ReportDocument report, ImmutableArray<SectionDocument> sections, DiagnosticBag diagnostics)
    {
        var (kept, leftOut) = FidelityLeftOut.Divide(source, report.FrontMatter.Source?.LeftOut ?? [], diagnostics);
        var lines = kept.ToList();
        // Footnotes stand at the end of the source; in the Markdown each is in the file that mentions it.
        var hasFootnotes = lines.Exists(line => line.Footnote is not null);
        Func<Body, IEnumerable<FidelityWord>> ofBody = hasFootnotes ? FidelityWords.OfBlocks : FidelityWords.OfBody;
        var fields = FidelityFields.TakeOut(
            [.. FidelityWords.OfSource(source, lines.Where(line => line.Footnote is null))], new FidelityPool([.. FidelityWords.OfSource(source, leftOut)]), report);
        var text = hasFootnotes ? [.. fields.Rest, .. FidelityWords.OfSource(source, lines.Where(line => line.Footnote is not null))] : fields.Rest;
        // As long as the source, if nothing is wrong.
        var words = ImmutableArray.CreateBuilder<FidelityWord>(text.Length + 64);
        words.AddRange(fields.Head);
        words.AddRange(ofBody(report.Body));
        words.AddRange(sections.SelectMany((section, i) => FidelityWords.OfPart(section, i > 0 ? sections[i - 1] : null).Concat(FidelityWords.OfSection(section, ofBody))));
        words.AddRange(fields.Tail);
        if (hasFootnotes)
            words.AddRange(sections.Select(section => section.Body).Prepend(report.Body).SelectMany(FidelityWords.OfFootnotes));
        var markdown = words.DrainToImmutable();
        var compared = new FidelityComparison(
            text,
            source.At(1),
            markdown,
            DocumentPath.Start(report.Path),
            FidelityRuns.AtLineStarts(text, markdown, Differences(text, markdown)));
        diagnostics.AddRange(compared.Words());
        diagnostics.AddRange(compared.Punctuation());
    }

    // What is equal at both ends, nearly all of two long texts, needs no numbers.
    private static ImmutableArray<SequenceDifference> Differences(ImmutableArray<FidelityWord> source, ImmutableArray<FidelityWord> markdown)
    {
        var start = 0;
        while (start < Math.Min(source.Length, markdown.Length) && source[start].Core.SequenceEqual(markdown[start].Core))
            start++;
        var end = 0;
        while (end < Math.Min(source.Length, markdown.Length) - start && source[^(end + 1)].Core.SequenceEqual(markdown[^(end + 1)].Core))
            end++;
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var differences = SequenceDiff.Compare(Numbers(source.AsSpan()[start..^end], known), Numbers(markdown.AsSpan()[start..^end], known));
        return start == 0 ? differences : [.. differences.Select(found => found with { FirstStart = found.FirstStart + start, SecondStart = found.SecondStart + start })];
    }

    private static int[] Numbers(ReadOnlySpan<FidelityWord> words, Dictionary<string, int> known)
    {
        var cores = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbers = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (!cores.TryGetValue(words[i].Core, out numbers[i]))
                cores[words[i].Core] = numbers[i] = known.Count;
        }

        return numbers;
    }
}

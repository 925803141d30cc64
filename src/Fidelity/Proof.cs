using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Fidelity;

/// <summary>
/// Compares the words of a raw report, in order, with the words of its Markdown. It knows nothing of how the report was understood:
/// only the raw lines and the finished documents count.
/// </summary>
internal static class Proof
{
    /// <summary>Reads Markdown as a stranger would, and compares it with the raw report that it was made of.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="files">The Markdown: <c>index.md</c>, then the sections in their order.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(SourceFile source, ImmutableArray<StoredFile> files, DiagnosticBag diagnostics)
    {
        var report = DocumentParser.ParseReport(files[0], diagnostics);
        var sections = files.Skip(1)
            .AsParallel()
            .AsOrdered()
            .Select(file => DocumentParser.ParseSection(file, diagnostics))
            .OfType<SectionDocument>()
            .ToImmutableArray();
        if (report is not null)
            Check(source, report, sections, diagnostics);
    }

    /// <summary>Reports every word that is missing, added or in another place, and every word whose punctuation was changed.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="report">Its <c>index.md</c>.</param>
    /// <param name="sections">Its sections in their order.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(SourceFile source, ReportDocument report, ImmutableArray<SectionDocument> sections, DiagnosticBag diagnostics)
    {
        var (kept, leftOut) = FidelityLeftOut.Divide(source, report.FrontMatter.Source?.LeftOut ?? [], diagnostics);
        // Footnotes stand at the end of the source; in the Markdown each is in the file that mentions it.
        var notes = kept.ToLookup(line => line.Footnote is not null);
        List<FidelityLine> lines = [
            .. FidelityLine.OfSource(source, notes[false])
                .Concat(FidelityLine.OfSource(source, notes[true]))
                .Where(line => !string.IsNullOrWhiteSpace(line.Text))
        ];
        var (words, body) = FidelityPassages.Cut(lines, notes[true].Any() ? BodyWithNotesLast(report, sections) : Body(report, sections, BodyText.Of));
        var fields = Fields(words, body, new FidelityPool([.. FidelityWords.OfSource(source, leftOut)]), report);
        ImmutableArray<FidelityWord> markdown = fields.Head.IsEmpty && fields.Tail.IsEmpty ? body : [.. fields.Head, .. body, .. fields.Tail];
        var differences = FidelityRuns.AtLineStarts(fields.Rest, markdown, Differences(fields.Rest, markdown));
        var compared = new FidelityComparison(fields.Rest, source.At(1), markdown, DocumentPath.Start(report.Path), differences);
        diagnostics.AddRange(compared.Words());
        diagnostics.AddRange(compared.Punctuation());
    }

    /// <summary>What a finished report differs in from the raw report that it was converted from, in order; none where that cannot be read any more.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="report">Its <c>index.md</c>, which tells how the raw report was read.</param>
    /// <param name="sections">Its sections in their order.</param>
    public static ImmutableArray<Diagnostic> Differences(StoredFile source, ReportDocument report, ImmutableArray<SectionDocument> sections)
    {
        var record = report.FrontMatter.Source;
        var hasFixedLetters = StrangeLetters.WereFixed(record?.DecodedFrom);
        var encoding = record?.DecodedFrom is null || hasFixedLetters ? record?.Encoding : null;
        // What is to be said of the raw report itself was said when it was converted.
        if (SourceFormats.Parse(source, encoding, new DiagnosticBag()) is not { } words)
            return [];
        var found = new DiagnosticBag();
        Check((hasFixedLetters ? StrangeLetters.Fix(words) : words).Within(record?.Lines), report, sections, found);
        if (found.HasErrors && words.Lines.Any(line => line is { Footnote: not null, LeftOut: null })
            && sections.Select(section => section.Body).Append(report.Body).All(body => body.Footnotes.IsEmpty))
            found.Add(FidelityProblems.NotesReadNow(DocumentPath.Start(report.Path), words.Path));
        return [.. found.ToSorted().Where(difference => difference.Severity > Severity.Notice)];
    }

    private static FidelityFields Fields(ImmutableArray<FidelityWord> source, ImmutableArray<FidelityWord> body, FidelityPool leftOut, ReportDocument report)
    {
        var keys = FidelityKeys.Of(report);
        var missing = FidelityGaps.Find(source, body);
        return missing is { } known && FidelityBalance.IsEven(source, known, leftOut, keys)
            ? new FidelityFields(new FidelityPool(source, known).Closed(), [], [])
            : FidelityFields.TakeOut(new FidelityFinder(source, missing, leftOut), keys, new FidelityPool([.. FidelityWords.OfBody(report.Body)]));
    }

    private static List<FidelityLine> BodyWithNotesLast(ReportDocument report, ImmutableArray<SectionDocument> sections) =>
        [
            .. Body(report, sections, BodyText.OfBlocks),
            .. sections.Select(section => section.Body).Prepend(report.Body).SelectMany(body => BodyText.OfFootnotes(body)).Select(FidelityLine.Of),
        ];

    private static List<FidelityLine> Body(
        ReportDocument report, ImmutableArray<SectionDocument> sections, Func<Body, ImmutableArray<Located<string>>> ofBody) =>
    [
        .. ofBody(report.Body).Select(FidelityLine.Of),
        .. sections.SelectMany((section, i) =>
            FidelityLine.OfPart(section, i > 0 ? sections[i - 1] : null).Concat(FidelityLine.OfSection(section, body => ofBody(body)))),
    ];

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
        return start == 0
            ? differences
            : [.. differences.Select(found => found with { FirstStart = found.FirstStart + start, SecondStart = found.SecondStart + start })];
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

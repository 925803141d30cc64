using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Fidelity;
using SiteGen.Reports;
using SiteGen.Reports.Particulars;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen;

/// <summary>From a raw report to Markdown, and the proof that no word was lost on the way: read, understand, assemble, write, prove.</summary>
internal static class Converter
{
    /// <summary>Converts a raw report that holds one report; null, with the reasons in <paramref name="diagnostics"/>, when that cannot be done.</summary>
    public static Conversion? Convert(StoredFile file, ConversionOptions options, DiagnosticBag diagnostics) =>
        ConvertAll(file, options, diagnostics) is [var only] ? only : null;

    /// <summary>
    /// Converts a raw report: one report, or with <see cref="ConversionOptions.Split"/> each that it holds. None, with the reasons in
    /// <paramref name="diagnostics"/>, when one of them cannot be understood or when its Markdown, read again, does not have its words in its order.
    /// </summary>
    public static ImmutableArray<Conversion> ConvertAll(StoredFile file, ConversionOptions options, DiagnosticBag diagnostics)
    {
        if (SourceFormats.Parse(file, options.Encoding, diagnostics) is not { } whole)
            return [];
        var made = ReportsInSource.Of(whole, options, diagnostics)
            .Select(source => Convert(source, ReportsInSource.OptionsOf(source, options), diagnostics))
            .ToImmutableArray();
        return made.Contains(null) ? [] : [.. made.OfType<Conversion>()];
    }

    private static Conversion? Convert(SourceFile source, ConversionOptions options, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var understood = ReportParser.Understand(source, options, found);
        diagnostics.AddRange(found.ToSorted());
        if (understood is null || found.HasErrors || ReportParser.Assemble(understood, options, diagnostics) is not { } report)
            return null;
        var problems = new DiagnosticBag();
        if (Prove(MarkdownWriter.Convert(source, report, options.Addresses), problems) is { } proved)
            return proved;
        // The same words may stand in several lines of a letterhead, so that they cannot be told apart. Listed as a whole, they can.
        var listing = understood with { Particulars = understood.Particulars with { Listing = KeyedLineListing.All } };
        var again = ReportParser.Assemble(listing, options, new DiagnosticBag())!;
        if (Prove(MarkdownWriter.Convert(source, again, options.Addresses), new DiagnosticBag()) is { } listed)
            return listed;
        diagnostics.AddRange(problems.ToSorted());
        return null;
    }

    // The proof compares words only; how the report was understood does not matter here.
    private static Conversion? Prove(Conversion conversion, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        Proof.Check(conversion.Source, [.. conversion.Files.Select(file => StoredFile.OfText($"{conversion.Folder}/{file.Path}", file.Text))], found);
        diagnostics.AddRange(found.ToSorted().Where(problem => problem.Severity == Severity.Error));
        return found.HasErrors ? null : conversion;
    }
}

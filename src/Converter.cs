using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Sources.Formats;
using SiteGen.Sources.Particulars;
using SiteGen.Text;

namespace SiteGen;

/// <summary>From a raw report to Markdown, and the proof that no word was lost on the way.</summary>
public static class Converter
{
    /// <summary>
    /// Converts a raw report. Null, with the reasons in <paramref name="diagnostics"/>, when it cannot be understood
    /// or when the Markdown, read again, does not have its words in its order.
    /// </summary>
    public static Conversion? Convert(StoredFile file, ConversionOptions options, DiagnosticBag diagnostics)
    {
        if (SourceFormats.Parse(file, options.Encoding, diagnostics) is not { } source)
            return null;
        var found = new DiagnosticBag();
        var understood = ReportParser.Understand(source, options, found);
        diagnostics.AddRange(found.ToSorted());
        if (understood is null || found.HasErrors)
            return null;
        if (ReportParser.Assemble(understood, options, diagnostics) is not { } report)
            return null;
        var problems = new DiagnosticBag();
        if (Written(source, report, problems) is { } conversion)
            return conversion;
        // The same words may stand in several lines of a letterhead, so that they cannot be told apart. Listed as a whole, they can.
        var listing = understood with { Particulars = understood.Particulars with { Listing = KeyedLineListing.All } };
        if (Written(source, ReportParser.Assemble(listing, options, new DiagnosticBag())!, new DiagnosticBag()) is { } listed)
            return listed;
        diagnostics.AddRange(problems.ToSorted());
        return null;
    }

    // The Markdown is read as a stranger would read it: what the parser of reports thinks of the source plays no part.
    private static Conversion? Written(SourceFile source, Report report, DiagnosticBag diagnostics)
    {
        var conversion = new Conversion(source, MarkdownWriter.FolderOf(report), MarkdownWriter.Write(report));
        var found = new DiagnosticBag();
        var files = conversion.Files.Select(file => StoredFile.OfText($"{conversion.Folder}/{file.Path}", file.Text)).ToImmutableArray();
        var document = DocumentParser.ParseReport(files[0], found);
        var sections = files.Skip(1).AsParallel().AsOrdered().Select(file => DocumentParser.ParseSection(file, found)).OfType<SectionDocument>().ToImmutableArray();
        if (document is not null)
            Fidelity.Check(source, document, sections, found);
        diagnostics.AddRange(found.ToSorted().Where(problem => problem.Severity == Severity.Error));
        return found.HasErrors ? null : conversion;
    }
}

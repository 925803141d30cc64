using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Sources.Formats;
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
        if (ReportParser.Parse(source, options, diagnostics) is not { } report)
            return null;
        var conversion = new Conversion(source, MarkdownWriter.FolderOf(report), MarkdownWriter.Write(report));
        return IsFaithful(conversion, diagnostics) ? conversion : null;
    }

    // The Markdown is read as a stranger would read it: what the parser of reports thinks of the source plays no part.
    private static bool IsFaithful(Conversion conversion, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var files = conversion.Files.Select(file => StoredFile.OfText($"{conversion.Folder}/{file.Path}", file.Text)).ToImmutableArray();
        var report = DocumentParser.ParseReport(files[0], found);
        var sections = files.Skip(1).AsParallel().AsOrdered().Select(file => DocumentParser.ParseSection(file, found)).OfType<SectionDocument>().ToImmutableArray();
        if (report is not null)
            Fidelity.Check(conversion.Source, report, sections, found);
        diagnostics.AddRange(found.ToSorted().Where(problem => problem.Severity == Severity.Error));
        return !found.HasErrors;
    }
}

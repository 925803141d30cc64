using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>The documents of the input folder.</summary>
/// <param name="Reports">Those of the reports that could be understood, by path.</param>
/// <param name="Sections">Those of the sections that could be understood, by path.</param>
/// <param name="ReportFolders">The folders that have an <c>index.md</c>, understood or not.</param>
/// <param name="SectionPaths">All section files, understood or not; what is no file has been told as such.</param>
public sealed record ParsedDocuments(
    ImmutableArray<ReportDocument> Reports,
    ImmutableArray<SectionDocument> Sections,
    FrozenSet<FolderPath> ReportFolders,
    ImmutableArray<string> SectionPaths)
{
    /// <summary>Every report file and what became of it.</summary>
    internal ImmutableArray<ParsedFile<ReportDocument>> ReportFiles { get; private init; } = [];

    /// <summary>Every section file and what became of it.</summary>
    internal ImmutableArray<ParsedFile<SectionDocument>> SectionFiles { get; private init; } = [];

    /// <summary>Whether every report could be understood.</summary>
    public bool HasAllReports => Reports.Length == ReportFolders.Count;

    /// <summary>The path of each document that could be understood, with the lines of its front matter.</summary>
    public IEnumerable<string> FrontMatters => Reports.Select(report => $"{report.Path} {report.FrontMatterLines.Value}")
        .Concat(Sections.Select(section => $"{section.Path} {section.FrontMatterLines.Value}"));

    /// <summary>Parses the files in parallel; the result does not depend on the order of the work.</summary>
    /// <param name="files">The files.</param>
    /// <param name="last">What was parsed before; a file whose bytes are the same gives the same object again. Null for nothing.</param>
    /// <param name="diagnostics">Where problems go.</param>
    internal static ParsedDocuments Parse(InputFiles files, ParsedDocuments? last, DiagnosticBag diagnostics)
    {
        var reports = ParseAll(files.Reports, DocumentParser.ParseReport, last?.ReportFiles ?? [], diagnostics);
        var sections = ParseAll(files.Sections, DocumentParser.ParseSection, last?.SectionFiles ?? [], diagnostics);
        var documents = Of(
            files,
            [.. reports.Select(file => file.Document).OfType<ReportDocument>()],
            [.. sections.Select(file => file.Document).OfType<SectionDocument>()]);
        return documents with { ReportFiles = reports, SectionFiles = sections };
    }

    /// <summary>What became of the files: the reports and sections that could be understood, by path.</summary>
    public static ParsedDocuments Of(InputFiles files, ImmutableArray<ReportDocument> reports, ImmutableArray<SectionDocument> sections) => new(
        reports,
        sections,
        files.Reports.Select(file => FolderPath.Of(file.Path)).ToFrozenSet(),
        [.. files.Sections.Where(file => !file.IsSpecial).Select(file => file.Path)]);

    private static ImmutableArray<ParsedFile<TDocument>> ParseAll<TDocument>(
        ImmutableArray<StoredFile> files,
        Func<StoredFile, DiagnosticBag, TDocument?> parse,
        ImmutableArray<ParsedFile<TDocument>> last,
        DiagnosticBag diagnostics)
        where TDocument : class
    {
        var before = last.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        var parsed = new ParsedFile<TDocument>[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = ParsedFile<TDocument>.Parse(files[i], parse, before.GetValueOrDefault(files[i].Path)));
        diagnostics.AddRange(parsed.SelectMany(file => file.Diagnostics));
        return [.. parsed];
    }
}

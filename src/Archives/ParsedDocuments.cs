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
    /// <summary>Whether every report could be understood.</summary>
    public bool HasAllReports => Reports.Length == ReportFolders.Count;

    /// <summary>The path of each document that could be understood, with the lines of its front matter.</summary>
    public IEnumerable<string> FrontMatters => Reports.Select(report => $"{report.Path} {report.FrontMatterLines.Value}")
        .Concat(Sections.Select(section => $"{section.Path} {section.FrontMatterLines.Value}"));

    /// <summary>Parses the files in parallel; the result does not depend on the order of the work.</summary>
    public static ParsedDocuments Parse(InputFiles files, DiagnosticBag diagnostics) => Of(
        files,
        ParseAll(files.Reports, file => DocumentParser.ParseReport(file, diagnostics)),
        ParseAll(files.Sections, file => DocumentParser.ParseSection(file, diagnostics)));

    /// <summary>What became of the files: the reports and sections that could be understood, by path.</summary>
    public static ParsedDocuments Of(InputFiles files, ImmutableArray<ReportDocument> reports, ImmutableArray<SectionDocument> sections) => new(
        reports,
        sections,
        files.Reports.Select(file => FolderPath.Of(file.Path)).ToFrozenSet(),
        [.. files.Sections.Where(file => !file.IsSpecial).Select(file => file.Path)]);

    private static ImmutableArray<TDocument> ParseAll<TDocument>(ImmutableArray<StoredFile> files, Func<StoredFile, TDocument?> parse)
        where TDocument : class
    {
        var parsed = new TDocument?[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = parse(files[i]));
        return [.. parsed.OfType<TDocument>()];
    }
}

using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Archives;

/// <summary>
/// Bounds what stands on many pages against what is written. Each page lists the sections of its report, the same section in other terms, and reports of the
/// same kind: of many small files such lists would make a site thousands of times as large.
/// </summary>
internal static class ArchiveExtent
{
    // An entry of a list with its address, in bytes of HTML, without the title.
    private const long Entry = 120;

    // What any archive may have, in bytes, and how many times what is written. A thousand reports of a hundred short sections have five times.
    private const long Usual = 500_000_000, MostMultiple = 100;

    /// <summary>Reports an archive whose lists are far larger than its words.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="written">How many bytes its Markdown files have.</param>
    /// <param name="diagnostics">Where the problem goes.</param>
    public static void Check(Archive archive, long written, DiagnosticBag diagnostics)
    {
        var reports = archive.Reports.Select(report => (report.Document.Path, Size: ContentsOf(report))).ToList();
        var listed = reports.Sum(report => report.Size) + OtherTerms(archive) + OtherReports(archive);
        if (listed <= Usual + (MostMultiple * written))
            return;
        var largest = reports.MaxBy(report => report.Size);
        diagnostics.Add(BoundProblems.ListsTooLarge(DocumentPath.Start(largest.Path), listed >> 20));
    }

    private static long ContentsOf(ReportEntry report) =>
        report.Sections.Length * report.Sections.Sum(section => Entry + section.Title.Length + (section.Part?.Length ?? 0));

    private static long OtherTerms(Archive archive) =>
        archive.Terms.Length * Entry * (archive.Terms.Length + archive.Reports.Sum(report => (long)report.Sections.Length));

    private static long OtherReports(Archive archive) => archive.Reports
        .CountBy(ReportKey.Of)
        .Sum(alike => Entry * alike.Value * alike.Value);
}

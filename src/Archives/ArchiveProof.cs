using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Fidelity;

namespace SiteGen.Archives;

/// <summary>Compares every report of an archive with the raw report that it was converted from.</summary>
internal static class ArchiveProof
{
    /// <summary>The archive, each report with its differences; each of them is a diagnostic.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="kept">What is known already.</param>
    /// <param name="diagnostics">Where the differences go.</param>
    public static Archive Prove(Archive archive, KeptReports kept, DiagnosticBag diagnostics)
    {
        var proved = archive.WithEachReport(report =>
        {
            var summed = report with { Sum = KeptReports.SumOf(report) };
            return summed with { Differences = kept.DifferencesOf(summed) ?? DifferencesOf(summed) };
        });
        diagnostics.AddRange(proved.Reports.SelectMany(report => report.Differences));
        return proved;
    }

    // A report that cannot be read in full would seem to have lost words. A public correction is no difference: readers see it
    // with the former words. Nor is it one where the source was corrected as well.
    // A raw report that has changed has been reported; this report was not made from its words.
    private static ImmutableArray<Diagnostic> DifferencesOf(ReportEntry report) =>
        report.IsWhole && report.Source is { } source
            && source.All.Select(file => file.Sha256).SequenceEqual(report.FrontMatter.Source!.All.Select(file => file.Sha256.Value))
            && DifferencesOf(report, source, report.Corrections) is { IsEmpty: false } differences
            && (report.Corrections.IsEmpty || !DifferencesOf(report, source, []).IsEmpty)
            ? differences
            : [];

    private static ImmutableArray<Diagnostic> DifferencesOf(ReportEntry report, ReportSource source, ImmutableArray<PlacedCorrection> corrections) =>
        Proof.Differences(
            source.File,
            FormerWords.Restore(report.Document, corrections),
            [.. report.Sections.Select(section => FormerWords.Restore(section, corrections))]);
}

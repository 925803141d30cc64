using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Archives.Withdrawals;

/// <summary>Makes sure that the source of what was withdrawn is not published again as another report: a copy of the file, or one with another name.</summary>
internal static class WithdrawnSources
{
    /// <summary>Reports the reports that were made from it.</summary>
    /// <param name="archive">The archive with everything that is in its folder.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(Archive archive, DiagnosticBag diagnostics)
    {
        var withdrawn = archive.Reports.Where(report => report.Withdrawn is not null || report.HasWithdrawn)
            .SelectMany(report => report.FrontMatter.Source?.All.Select(file => (file.Sha256.Value, Report: report)) ?? [])
            .ToLookup(file => file.Value, file => file.Report, StringComparer.Ordinal);
        foreach (var report in archive.Reports.Where(report => report.Withdrawn is null && !report.HasWithdrawn && report.FrontMatter.Source is not null
            && report.Source is not { Path: null }))
        {
            foreach (var file in report.FrontMatter.Source!.All)
            {
                if (withdrawn[file.Sha256.Value].FirstOrDefault(other => other.Path != report.Path) is { } other)
                    diagnostics.Add(WithdrawalProblems.SourceAgain(file.File, DocumentPath.Shown(other.Document.Path.Value)));
            }
        }
    }
}

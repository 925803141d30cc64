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
            .Where(report => report.FrontMatter.Source is not null)
            .ToLookup(report => report.FrontMatter.Source!.Sha256.Value, StringComparer.Ordinal);
        foreach (var report in archive.Reports.Where(report => report.Withdrawn is null && !report.HasWithdrawn && report.FrontMatter.Source is not null))
        {
            var source = report.FrontMatter.Source!;
            if (withdrawn[source.Sha256.Value].FirstOrDefault(other => other.Path != report.Path) is { } other)
                diagnostics.Add(WithdrawalProblems.SourceAgain(source.File, DocumentPath.Shown(other.Document.Path.Value)));
        }
    }
}

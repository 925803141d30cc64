using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;

namespace SiteGen.Fidelity;

/// <summary>Finds raw reports that no report was made of: a whole report can be lost as well as a word.</summary>
internal static class UnconvertedSources
{
    /// <summary>Reports each raw report that no report names as its source, if it could be read.</summary>
    /// <param name="sources">The raw reports.</param>
    /// <param name="reports">All reports of the archive: if one of them is missing here, its source only seems to belong to none.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(RawReports sources, ImmutableArray<ReportDocument> reports, DiagnosticBag diagnostics)
    {
        var converted = reports.Select(report => report.FrontMatter.Source?.File.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var name in sources.Names.Where(name => !converted.Contains(name)))
        {
            if (sources.ProblemOf(name) is { } problem)
                diagnostics.Add(problem);
            else if (SourceFormats.CanRead(name))
                diagnostics.Add(ArchiveProblems.SourceNotConverted(SourceLocation.Start(name)));
        }
    }
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Fidelity;

/// <summary>Finds raw reports that no report was made of: a whole report can be lost as well as a word.</summary>
public static class UnconvertedSources
{
    /// <summary>Reports each raw report that could be read and that no report names as its source.</summary>
    /// <param name="seeds">The raw reports.</param>
    /// <param name="reports">All reports of the archive: if one of them is missing here, its source only seems to belong to none.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(ImmutableArray<StoredFile> seeds, ImmutableArray<ReportDocument> reports, DiagnosticBag diagnostics)
    {
        var converted = reports.Select(report => report.FrontMatter.Source?.File.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var name in seeds.Where(seed => SourceFormats.CanRead(seed.Path)).Select(SourceRecord.NameOf).Where(name => !converted.Contains(name)))
            diagnostics.Add(ArchiveProblems.SourceNotConverted(SourceLocation.Start(name)));
    }
}

using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>Raw reports that would become a second copy of a report are named, and not published beside it.</summary>
/// <param name="known">The reports that are there; those that are converted are added.</param>
/// <param name="live">Under which folders raw reports are live: what is published already is told, but goes on.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class Duplicates(KnownReports known, LiveFolders live, DiagnosticBag diagnostics)
{
    /// <summary>Whether a new raw report has the same bytes as another one, so that it is not converted.</summary>
    public bool IsCopy(ConversionJob job)
    {
        if (!job.IsNew || SourceFormats.BoundProblemOf(job.Source) is not null)
            return false;
        var name = SourceRecord.NameOf(job.Source);
        return known.TakeSum(Sha256.Of(job.Source.Read()), name) is { } other && IsKeptBack(job, ConvertProblems.SameFile(SourceLocation.Start(name), other));
    }

    /// <summary>Whether a new report has number, organisation and day of another one, so that it is not written.</summary>
    public bool IsTwin(ConversionJob job, ReportFrontMatter report)
    {
        if (!job.IsNew)
            return false;
        var name = SourceRecord.NameOf(job.Source);
        var start = SourceLocation.Start(name);
        return known.TakeNumber(report, name) is { } other && IsKeptBack(job, known.IsWithdrawn(other)
            ? ConvertProblems.SameAsWithdrawn(start, report.Number!, other)
            : ConvertProblems.SameReport(start, report.Number!, other));
    }

    private bool IsKeptBack(ConversionJob job, Diagnostic problem)
    {
        var isLive = live.FoldersOf(job.Source).Any();
        diagnostics.Add(isLive ? problem with { Severity = Severity.Warning } : problem);
        return !isLive;
    }
}

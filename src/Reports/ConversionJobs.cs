using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>Decides what is to be converted, and where to. A report knows its source by <c>source.file</c>, wherever it was moved to.</summary>
internal static class ConversionJobs
{
    /// <summary>The raw reports that no report was made of yet. One that changed after its conversion is an error.</summary>
    public static ImmutableArray<ConversionJob> Pending(
        ImmutableArray<StoredFile> seeds, ImmutableArray<ReportDocument> reports, DiagnosticBag diagnostics)
    {
        var converted = BySource(reports);
        foreach (var seed in seeds)
        {
            if (converted.TryGetValue(SourceRecord.NameOf(seed), out var report) && HasChanged(seed, report, out var found))
                diagnostics.Add(Changed(report, found));
        }

        return [.. seeds.Where(seed => !converted.ContainsKey(SourceRecord.NameOf(seed))).Select(seed => new ConversionJob(seed, null))];
    }

    /// <summary>The raw reports that were asked for, whether they were converted before or not.</summary>
    /// <param name="requested">The raw reports.</param>
    /// <param name="reports">The reports of the archive.</param>
    /// <param name="force">Whether one that changed after its conversion is converted again, and not an error.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static ImmutableArray<ConversionJob> Requested(
        ImmutableArray<StoredFile> requested, ImmutableArray<ReportDocument> reports, bool force, DiagnosticBag diagnostics)
    {
        var converted = BySource(reports);
        var jobs = ImmutableArray.CreateBuilder<ConversionJob>();
        foreach (var source in requested.DistinctBy(SourceRecord.NameOf))
        {
            var report = converted.GetValueOrDefault(SourceRecord.NameOf(source));
            if (!force && report is not null && HasChanged(source, report, out var found))
                diagnostics.Add(Changed(report, found));
            else
                jobs.Add(new ConversionJob(source, report is null ? null : report.Folder.Name));
        }

        return jobs.ToImmutable();
    }

    /// <summary>A folder that no other report has: the wished one, or the first of <c>…-2</c>, <c>…-3</c> that is free.</summary>
    /// <param name="wished">The folder that a conversion should have.</param>
    /// <param name="isTaken">Whether another report has a folder, or is to have it.</param>
    public static string FreeFolder(string wished, Func<string, bool> isTaken)
    {
        var folder = wished;
        for (var number = 2; isTaken(folder); number++)
            folder = string.Create(CultureInfo.InvariantCulture, $"{wished}-{number}");
        return folder;
    }

    private static Dictionary<string, ReportDocument> BySource(ImmutableArray<ReportDocument> reports)
    {
        var bySource = new Dictionary<string, ReportDocument>(StringComparer.Ordinal);
        foreach (var report in reports.OrderBy(report => report.Path.Value, StringComparer.Ordinal))
        {
            if (report.FrontMatter.Source is { } source)
                bySource.TryAdd(source.File.Value, report);
        }

        return bySource;
    }

    // A source that cannot be read counts as unchanged here; its reader reports what is wrong with it.
    private static bool HasChanged(StoredFile source, ReportDocument report, out string found)
    {
        found = "";
        if (SourceFormats.BoundProblemOf(source) is not null)
            return false;
        found = Sha256.Of(source.Read());
        return found != report.FrontMatter.Source!.Sha256.Value;
    }

    private static Diagnostic Changed(ReportDocument report, string found) =>
        ArchiveProblems.SourceChanged(report.FrontMatter.Source!.File, report.FrontMatter.Source.Sha256, found);
}

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
            if (converted[SourceRecord.NameOf(seed)].FirstOrDefault() is { } report && ChangeOf(seed, report) is { } change)
                diagnostics.Add(change);
        }

        var others = reports.SelectMany(report => report.FrontMatter.Source?.More ?? []).Select(file => file.File.Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. seeds.Where(seed => !others.Contains(SourceRecord.NameOf(seed)) && !converted.Contains(SourceRecord.NameOf(seed)))
                .Select(seed => new ConversionJob(seed, null)),
        ];
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
            ImmutableArray<ReportDocument> made = [.. converted[SourceRecord.NameOf(source)]];
            if (!force && made.Select(report => ChangeOf(source, report)).FirstOrDefault(change => change is not null) is { } change)
                diagnostics.Add(change);
            else
                jobs.Add(new ConversionJob(source, made.FirstOrDefault(report => report.FrontMatter.Source!.Lines is null)?.Folder.Name)
                {
                    Pieces = [.. made.Where(report => report.FrontMatter.Source!.Lines is not null)
                        .Select(report => (report.FrontMatter.Source!.Lines!, report.Folder.Name))],
                });
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

    private static ILookup<string, ReportDocument> BySource(ImmutableArray<ReportDocument> reports) => reports
        .Where(report => report.FrontMatter.Source is not null)
        .OrderBy(report => report.Path.Value, StringComparer.Ordinal)
        .ToLookup(report => report.FrontMatter.Source!.File.Value, StringComparer.Ordinal);

    // A source that cannot be read counts as unchanged here; its reader reports what is wrong with it.
    private static Diagnostic? ChangeOf(StoredFile source, ReportDocument report)
    {
        var record = report.FrontMatter.Source!;
        foreach (var file in source.All.Where(file => SourceFormats.BoundProblemOf(file) is null))
        {
            var found = Sha256.Of(file.Read());
            if (record.All.FirstOrDefault(one => one.File.Value == SourceRecord.NameOf(file)) is { } one && one.Sha256.Value != found)
                return ArchiveProblems.SourceChanged(one.File, one.Sha256, found);
        }

        return null;
    }
}

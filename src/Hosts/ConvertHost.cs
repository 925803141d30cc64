using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>Converts raw reports and writes them into the input folder.</summary>
internal static class ConvertHost
{
    /// <summary>
    /// Converts what was asked for, or everything that is not converted yet. A report is written as a whole or not at all;
    /// one that cannot be converted does not keep the others back. What is wrong is in the diagnostics.
    /// </summary>
    public static ImmutableArray<ConvertedReport> Run(ConvertRequest request, DiagnosticBag diagnostics)
    {
        var input = FolderListing.Of(request.Folders.Input);
        var jobs = Jobs(request, diagnostics, out var known);
        return jobs.IsEmpty ? [] : new ConversionRun(request, input, diagnostics).ConvertAll(jobs, known);
    }

    /// <summary>Converts what is not converted yet, before a site is made of it.</summary>
    public static ImmutableArray<ConvertedReport> RunPending(SiteFolders folders, DiagnosticBag diagnostics)
    {
        var site = SiteInputReader.SettingsOf(folders.Input);
        var options = new ConversionOptions(Language: site.Language, Converter: ThisProgram.NameAndVersion) { Addresses = site.Addresses };
        return Run(new ConvertRequest(folders, [], options, Force: false), diagnostics);
    }

    /// <summary>
    /// Tells why raw reports that are not converted yet cannot be; nothing is written. What only an office program reads is not tried: that would write.
    /// </summary>
    public static void TellPending(SiteFolders folders, DiagnosticBag diagnostics)
    {
        var site = SiteInputReader.SettingsOf(folders.Input);
        var options = new ConversionOptions(Language: site.Language, Converter: ThisProgram.NameAndVersion) { Addresses = site.Addresses };
        var files = SiteInputReader.FilesOf(folders);
        var unsaid = new DiagnosticBag();
        if (ReportsOf(files.Input, unsaid) is not { } reports)
            return;
        var jobs = ConversionJobs.Pending(SidecarFiles.TakeOut(files.Seeds, unsaid), reports, unsaid);
        var duplicates = new Duplicates(KnownReports.Of(reports), LiveFolders.Of(folders), diagnostics);
        foreach (var job in jobs.Where(job => SourceFormats.CanRead(job.Source.Path) && !duplicates.IsCopy(job)))
        {
            var found = new DiagnosticBag();
            var told = SidecarFiles.OptionsOf(folders.Seeds, job.Source, options, found);
            foreach (var conversion in found.HasErrors ? [] : Converter.ConvertAll(job.Source, told, found))
                duplicates.IsTwin(job, conversion.Header);
            if (found.HasErrors)
                diagnostics.AddRange(found.ToSorted());
        }
    }

    /// <summary>What <c>--dry-run</c> does: the reports are understood, and nothing is written.</summary>
    public static ImmutableArray<ConversionPreview> Preview(ConvertRequest request, DiagnosticBag diagnostics)
    {
        var jobs = Jobs(request with { Force = true }, diagnostics, out _);
        var office = OfficeProgram.Find();
        return [.. jobs
            .Select(job => OfficeConversion.Prepare(request.Folders.Seeds, job.Source, office, diagnostics))
            .OfType<StoredFile>()
            .SelectMany(file => Previews(file, SidecarFiles.OptionsOf(request.Folders.Seeds, file, request.Options, diagnostics), diagnostics))
            .OfType<ConversionPreview>()];
    }

    /// <summary>What <c>--lines</c> does: the raw reports are read, and nothing is written.</summary>
    public static ImmutableArray<SourceFile> Sources(ConvertRequest request, DiagnosticBag diagnostics)
    {
        var office = OfficeProgram.Find();
        return [.. Jobs(request with { Force = true }, diagnostics, out _)
            .Select(job => OfficeConversion.Prepare(request.Folders.Seeds, job.Source, office, diagnostics))
            .OfType<StoredFile>()
            .Select(file => (File: file, Options: SidecarFiles.OptionsOf(request.Folders.Seeds, file, request.Options, diagnostics)))
            .Select(job => SourceFormats.Parse(job.File, job.Options.Encoding, diagnostics) is { } source
                ? LeaveOut.Apply(source, job.Options.LeaveOut, diagnostics)
                : null)
            .OfType<SourceFile>()];
    }

    private static IEnumerable<ConversionPreview?> Previews(StoredFile file, ConversionOptions options, DiagnosticBag diagnostics) =>
        SourceFormats.Parse(file, options.Encoding, diagnostics) is { } whole
            ? ReportsInSource.Of(whole, options, diagnostics)
                .Select(source => ConversionPreview.Of(source, ReportsInSource.OptionsOf(source, options), diagnostics))
            : [];

    /// <summary>Tells, as notices, which converted reports staff have edited since; nothing is written.</summary>
    public static void NoticeEdited(ConvertRequest request, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var input = FolderListing.Of(request.Folders.Input);
        var files = SiteInputReader.FilesOf(request.Folders);
        var reports = ReportsOf(files.Input, found) ?? [];
        var run = new ConversionRun(request with { Force = false }, input, found);
        var converted = ConversionJobs.Requested(SidecarFiles.TakeOut(files.Seeds, found), reports, force: false, found).Where(job => !job.IsNew);
        run.ConvertAll([.. converted], KnownReports.Of(reports));
        diagnostics.AddRange(found.ToSorted()
            .Where(problem => problem.Code == ConvertProblems.EditedCode)
            .Select(problem => problem with { Severity = Severity.Notice }));
    }

    // No job is made where a report of the input cannot be read.
    private static ImmutableArray<ConversionJob> Jobs(ConvertRequest request, DiagnosticBag diagnostics, out KnownReports known)
    {
        known = KnownReports.Of([]);
        var files = SiteInputReader.FilesOf(request.Folders);
        if (ReportsOf(files.Input, diagnostics) is not { } reports)
            return [];
        known = KnownReports.Of(reports);
        return request.Sources.IsEmpty ? Pending(request, files.Seeds, reports, diagnostics) : Requested(request, reports, diagnostics);
    }

    // A report that cannot be read, or whose source cannot, may be one of ours: converting its source again would make a second one.
    private static ImmutableArray<ReportDocument>? ReportsOf(ImmutableArray<StoredFile> input, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var parsed = InputFiles.Sort(input).Reports.Select(file => DocumentParser.ParseReport(file, found)).ToImmutableArray();
        var wrong = found.ToSorted().Where(IsOfHeader).Select(problem => problem.Location.Path).ToHashSet(StringComparer.Ordinal);
        if (parsed.All(report => report is not null && (report.FrontMatter.Source is not null || !wrong.Contains(DocumentPath.Shown(report.Path)))))
            return [.. parsed.OfType<ReportDocument>()];
        diagnostics.AddRange(found.ToSorted());
        return null;
    }

    private static bool IsOfHeader(Diagnostic problem) => problem.Severity == Severity.Error
        && (problem.Code.StartsWith("front-matter-", StringComparison.Ordinal) || problem.Code.StartsWith("yaml-", StringComparison.Ordinal));

    private static ImmutableArray<ConversionJob> Pending(
        ConvertRequest request, ImmutableArray<StoredFile> seeds, ImmutableArray<ReportDocument> reports, DiagnosticBag diagnostics)
    {
        if (!request.IsTold)
        {
            var jobs = ConversionJobs.Pending(SidecarFiles.TakeOut(seeds, diagnostics), reports, diagnostics);
            return jobs.IsEmpty ? jobs : Ordered(new DeletedReports(request.Folders, diagnostics).KeepBack(jobs), request.Folders);
        }

        diagnostics.Add(ConvertProblems.OptionsNeedSource());
        return [];
    }

    // What git does not have comes last.
    private static ImmutableArray<ConversionJob> Ordered(ImmutableArray<ConversionJob> jobs, SiteFolders folders)
    {
        if (jobs.Length < 2)
            return jobs;
        var committed = folders.Committed is { } asked ? asked() : CommittedOrder.In(folders.Seeds);
        var places = committed.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        return [.. jobs.OrderBy(job => places.GetValueOrDefault(SourceRecord.NameOf(job.Source), int.MaxValue))];
    }

    private static ImmutableArray<ConversionJob> Requested(ConvertRequest request, ImmutableArray<ReportDocument> reports, DiagnosticBag diagnostics)
    {
        var sources = request.Sources.Where(argument => !ByProducts.Holds(argument))
            .Select(argument => Find(request, argument, diagnostics))
            .OfType<StoredFile>();
        var jobs = ConversionJobs.Requested([.. sources], reports, request.Force, diagnostics);
        return request.Replace is { } old ? ReplacedSource.Of(request, jobs, (old, reports), diagnostics) : jobs;
    }

    // A folder is one report: its files in their order.
    private static StoredFile? Find(ConvertRequest request, string argument, DiagnosticBag diagnostics)
    {
        var names = SeedsFolder.FilesIn(request.Folders.Seeds, argument);
        if (SeedsFolder.Find(request.Folders.Seeds, names.IsEmpty ? argument : names[0], diagnostics) is not { } source)
            return null;
        var told = names.Length > 1 ? names[1..] : SidecarFiles.OptionsOf(request.Folders.Seeds, source, request.Options, new DiagnosticBag()).More;
        ImmutableArray<StoredFile?> more = [.. told.Select(name => SeedsFolder.Find(request.Folders.Seeds, name, diagnostics))];
        var others = more.OfType<StoredFile>().Where(file => file.Path != source.Path).DistinctBy(file => file.Path);
        return more.Contains(null) ? null : source with { More = [.. others] };
    }
}

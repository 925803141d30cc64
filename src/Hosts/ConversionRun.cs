using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>One run of <c>convert</c>: finds a place for each report, and writes it.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="input">The files of the input folder before the run.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class ConversionRun(ConvertRequest request, ImmutableArray<StoredFile> input, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _taken = FoldersOf(input);
    private readonly HashSet<string> _reserved = new(StringComparer.Ordinal);
    private readonly LiveFolders _live = LiveFolders.Of(request.Folders);
    private readonly OfficeProgram? _office = OfficeProgram.Find();

    /// <summary>
    /// Converts raw reports: some at a time are understood in parallel, and written in their order. Those that could not be written are not there.
    /// </summary>
    /// <param name="requested">What is to be converted.</param>
    /// <param name="known">The reports that are there already.</param>
    public ImmutableArray<ConvertedReport> ConvertAll(ImmutableArray<ConversionJob> requested, KnownReports known)
    {
        var duplicates = request.Force ? null : new Duplicates(known, _live, diagnostics);
        ImmutableArray<ConversionJob> jobs = [.. requested.Where(job => duplicates?.IsCopy(job) is not true)];
        // A new report never takes the folder under which another one is live, whichever comes first.
        _reserved.UnionWith(jobs.Where(job => job.IsNew).SelectMany(job => _live.FoldersOf(job.Source)));
        var converted = ImmutableArray.CreateBuilder<ConvertedReport>();
        OrderedWork.Run(jobs, Environment.ProcessorCount, job => (job, source: Understand(job, out var made), made), entry =>
        {
            // Before the file that is replaced is set aside, with what stands beside it.
            var told = request.IsTold || !entry.job.Source.More.IsEmpty ? OptionsOf(entry.job.Source, entry.job.Replaces, new DiagnosticBag()) : null;
            var written = entry.made.Where(made => duplicates?.IsTwin(entry.job, made.Header) is not true)
                .Select(made => Write(entry.job, entry.source!, made))
                .OfType<ConvertedReport>()
                .ToList();
            if (written.Count > 0 && told is not null)
                SidecarFiles.Keep(request.Folders.Seeds, entry.job.Source, told);
            converted.AddRange(written);
        });
        return converted.ToImmutable();
    }

    private StoredFile? Understand(ConversionJob job, out ImmutableArray<Conversion> made)
    {
        var source = OfficeConversion.Prepare(request.Folders.Seeds, job.Source, _office, diagnostics);
        made = source is null ? [] : Convert(source, job.Replaces);
        return source;
    }

    // A report is not made of half of what somebody has told.
    private ImmutableArray<Conversion> Convert(StoredFile source, StoredFile? replaced = null)
    {
        var found = new DiagnosticBag();
        var options = OptionsOf(source, replaced, found);
        diagnostics.AddRange(found.ToSorted());
        return found.HasErrors ? [] : Converter.ConvertAll(source, options, diagnostics);
    }

    private ConversionOptions OptionsOf(StoredFile source, StoredFile? replaced, DiagnosticBag found)
    {
        var options = SidecarFiles.OptionsOf(request.Folders.Seeds, source, request.Options, found);
        return replaced is null ? options : ReplacedSource.OptionsOf(request.Folders.Seeds, replaced, options);
    }

    private ConvertedReport? Write(ConversionJob job, StoredFile source, Conversion conversion)
    {
        foreach (var file in source.All)
        {
            if (file.Converted?.Invoke() is { } docx)
                OfficeCopies.Keep(request.Folders.Seeds, file, docx);
        }

        var written = job.FolderOf(conversion.Source.Range) is { } own ? WriteAgain(conversion, own, job) : WriteNew(conversion, job.Source);
        return written is var (folder, files) ? new ConvertedReport(conversion.Source.Path, folder, files) : null;
    }

    private (string Folder, ImmutableArray<string> Files)? WriteNew(Conversion conversion, StoredFile source)
    {
        var folder = _live.FolderOf(source, conversion.Folder, _taken)
            ?? ConversionJobs.FreeFolder(conversion.Folder, name => _taken.Contains(name) || _reserved.Contains(name));
        _taken.Add(folder);
        if (IsObstructed(folder, conversion))
            return null;
        KeepSeeds(source);
        return (folder, ReportFolderWriter.Write(request.Folders.Input, folder, conversion.Stored));
    }

    private (string Folder, ImmutableArray<string> Files)? WriteAgain(Conversion conversion, string folder, ConversionJob job)
    {
        var edited = EditedFiles.Compare(conversion.Files, MarkdownIn(folder));
        if (edited.IsEmpty)
            return (folder, []);
        var report = DocumentPath.Start($"{folder}/{DocumentPath.ReportName}");
        // A report that is divided or read otherwise now may leave files behind that nobody but this program has made.
        var untouched = job.Replaces is not null || (request.Force && !edited.Added.IsEmpty) ? FilesOf(job.Replaces ?? job.Source, folder) : [];
        if (!request.Force && (untouched.IsEmpty || untouched.Length < MarkdownIn(folder).Length))
        {
            diagnostics.Add(ConvertProblems.Edited(report, conversion.Source.Path, edited.Describe()));
            return null;
        }

        if (IsObstructed(folder, conversion))
            return null;
        if (LostBy(conversion, folder, report) is { } loss)
        {
            diagnostics.Add(loss);
            return null;
        }

        KeepSeeds(job.Source);
        ImmutableArray<string> left = [.. edited.Added.Except(untouched)];
        if (!left.IsEmpty)
            diagnostics.Add(ConvertProblems.FilesLeft(report, left));
        var written = ReportFolderWriter.Write(request.Folders.Input, folder, conversion.Stored);
        foreach (var name in edited.Added.Intersect(untouched))
            DiskSteps.Delete(Path.Combine(request.Folders.Input, folder, name));
        if (job.Replaces is not null)
            ReplacedSource.SetAside(request.Folders.Seeds, job.Replaces);
        return (folder, written);
    }

    // The Markdown that was made of a raw report before, as it was told of then, and that nobody has touched since.
    private ImmutableArray<string> FilesOf(StoredFile source, string folder)
    {
        var unsaid = new DiagnosticBag();
        var prepared = OfficeConversion.Prepare(request.Folders.Seeds, source, _office, unsaid);
        var options = SidecarFiles.OptionsOf(request.Folders.Seeds, source, new ConversionOptions(Language: request.Options.Language)
        {
            Addresses = request.Options.Addresses,
        }, unsaid);
        if (prepared is null || Converter.Convert(prepared, options, unsaid) is not { } made)
            return [];
        var edited = EditedFiles.Compare(made.Files, MarkdownIn(folder));
        return edited.Missing.IsEmpty ? [.. made.Files.Select(file => file.Path).Except(edited.Changed)] : [];
    }

    private void KeepSeeds(StoredFile source)
    {
        foreach (var file in source.All)
            SeedsFolder.Keep(request.Folders.Seeds, file);
    }

    private bool IsObstructed(string folder, Conversion conversion)
    {
        if (ReportFolderWriter.ObstacleTo(request.Folders.Input, folder, conversion.Stored) is not { } obstacle)
            return false;
        diagnostics.Add(ConvertProblems.PlaceTaken(DocumentPath.Shown(obstacle)));
        return true;
    }

    // What staff have decided in front matter, and a source does not know.
    private Diagnostic? LostBy(Conversion conversion, string folder, SourceLocation report)
    {
        var (withdrawn, draft) = (false, false);
        foreach (var file in input.Where(file => DocumentPath.Is(file.Path) && FolderPath.Of(file.Path).Name == folder))
        {
            var (isWithdrawn, isDraft) = DecisionsIn(file);
            (withdrawn, draft) = (withdrawn || isWithdrawn, draft || isDraft);
        }

        return withdrawn ? ConvertProblems.Withdrawn(report, conversion.Source.Path) : draft ? ConvertProblems.Draft(report, conversion.Source.Path) : null;
    }

    private static (bool IsWithdrawn, bool IsDraft) DecisionsIn(StoredFile file)
    {
        var unread = new DiagnosticBag();
        return DocumentPath.IsReport(file.Path)
            ? DocumentParser.ParseReport(file, unread)?.FrontMatter is { } report
                ? (!(report.Withdrawn is null && report.WithdrawnParagraphs.IsEmpty), report.Draft.Value)
                : default
            : DocumentParser.ParseSection(file, unread)?.FrontMatter is { } section
                ? (!(section.Withdrawn is null && section.WithdrawnParagraphs.IsEmpty), section.Draft.Value)
                : default;
    }

    private ImmutableArray<StoredFile> MarkdownIn(string folder) =>
        [.. input
            .Where(file => DocumentPath.Is(file.Path) && FolderPath.Of(file.Path).Name == folder)
            .Select(file => file with { Path = file.Path[(folder.Length + 1)..] })];

    // Every folder above a file holds something.
    private static HashSet<string> FoldersOf(ImmutableArray<StoredFile> files) =>
        files.SelectMany(file => FolderPath.Above(file.Path)).Select(folder => folder.Name).ToHashSet(StringComparer.Ordinal);
}

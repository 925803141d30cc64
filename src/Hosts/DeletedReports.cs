using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>
/// Keeps raw reports back whose report was deleted: they are not converted again unless somebody asks for it. That a report was there is known from the
/// newest commit, and from the ledger of published addresses. A report that git has never held was always made of its source alone, as on a server to which
/// only raw reports are pushed: it goes on so, but is told where the last site in the output folder has it.
/// </summary>
/// <param name="folders">The archive.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class DeletedReports(SiteFolders folders, DiagnosticBag diagnostics)
{
    private readonly GoneReports? _gone = folders.Gone is { } asked ? asked() : GoneReports.Of(folders.Input);

    /// <summary>Whether such a report was found. Nothing else is said of the archive then: what seems to be missing is missing for this reason.</summary>
    public static bool WereFound(DiagnosticBag diagnostics) => diagnostics.ToSorted().Any(problem => problem.Code == ConvertProblems.DeletedCode);

    /// <summary>The jobs that may be done; each of the others is reported.</summary>
    public ImmutableArray<ConversionJob> KeepBack(ImmutableArray<ConversionJob> jobs)
    {
        var committed = FoldersOf(_gone?.Files ?? []);
        var ledger = Ledger();
        ImmutableArray<ConversionJob> kept =
            [.. jobs.Where(job => !IsReported(SourceRecord.NameOf(job.Source), committed) && !IsReported(job.Source, ledger))];
        var built = FoldersOf(InLastSite());
        foreach (var source in kept.Select(job => SourceRecord.NameOf(job.Source)).Where(built.ContainsKey))
            diagnostics.Add(ConvertProblems.ConvertedAgain(source, DocumentPath.Shown(built[source])));
        return kept;
    }

    // The Markdown that the last site was made of, as far as it is published, where the input does not have it any more.
    private IEnumerable<StoredFile> InLastSite() => folders.Gone is not null ? [] : OutputFolder.ReadManifest(folders.Output)
        .Where(path => DocumentPath.IsReport(path) && !File.Exists(Path.Combine(folders.Input, path)))
        .Select(path => DiskFile.TryOf(Path.Combine(folders.Output, path), path))
        .OfType<StoredFile>();

    private static Dictionary<string, string> FoldersOf(IEnumerable<StoredFile> reports)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in reports.Select(file => DocumentParser.ParseReport(file, new DiagnosticBag())).OfType<ReportDocument>())
        {
            if (report.FrontMatter.Source is { } source)
                folders.TryAdd(source.File.Value, report.Folder.Name);
        }

        return folders;
    }

    private bool IsReported(string source, Dictionary<string, string> committed)
    {
        if (!committed.TryGetValue(source, out var folder))
            return false;
        diagnostics.Add(ConvertProblems.Deleted(source, DocumentPath.Shown(folder), _gone!.Commit));
        return true;
    }

    // A server knows what was published from the tree of the live commit alone.
    private PermalinkLedger Ledger() =>
        folders.Gone is null && DiskFile.TryOf(Path.Combine(folders.Input, PermalinkLedger.Path), PermalinkLedger.Path) is { } file
        ? PermalinkParser.Parse(file, new DiagnosticBag())
        : PermalinkLedger.Empty;

    private bool IsReported(StoredFile source, PermalinkLedger ledger)
    {
        var name = SourceResolver.NameOnSite(source.Path);
        var published = ledger.Entries.Where(entry => entry.Redirect is null)
            .Select(entry => entry.Address.Value.Path)
            .Where(path => FolderPath.FileNameOf(path) == name)
            .Select(SourceResolver.ReportOf)
            .FirstOrDefault(folder => folder is { } report && !File.Exists(Path.Combine(folders.Input, report, DocumentPath.ReportName)));
        if (published is not { } gone)
            return false;
        var commit = _gone is null ? null : GoneReports.LastCommitOf(folders.Input, gone);
        if (_gone is not null && commit is null)
            return false;
        diagnostics.Add(ConvertProblems.Deleted(SourceRecord.NameOf(source), DocumentPath.Shown(gone.Name), commit));
        return true;
    }
}

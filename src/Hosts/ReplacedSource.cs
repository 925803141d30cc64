using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>A better raw report takes the place of another one: the report keeps its folder, the old file is set aside in <c>seeds/.replaced/</c>.</summary>
internal static class ReplacedSource
{
    // Names that begin with a dot are passed over when the seeds are listed.
    private const string Folder = ".replaced";

    /// <summary>The job that does it; none, with the reason, where it cannot be done.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="jobs">What was named.</param>
    /// <param name="old">The raw report that is to go, and the reports of the archive.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static ImmutableArray<ConversionJob> Of(
        ConvertRequest request, ImmutableArray<ConversionJob> jobs, (string Name, ImmutableArray<ReportDocument> Reports) old, DiagnosticBag diagnostics)
    {
        if (SeedsFolder.Find(request.Folders.Seeds, old.Name, diagnostics) is not { } file || jobs.IsEmpty)
            return [];
        var made = ConversionJobs.Requested([file], old.Reports, force: true, diagnostics)[0];
        if (jobs is [{ IsNew: true } job] && made.Folder is { } folder && job.Source.Path != file.Path)
        {
            var whole = WithMore(file, request.Folders.Seeds);
            // Appendices and tables in files of their own go on where the new file ends, unless others were named.
            var source = job.Source.More.IsEmpty ? job.Source with { More = whole.More.RemoveAll(more => more.Path == job.Source.Path) } : job.Source;
            return [job with { Source = source, Folder = folder, Replaces = whole }];
        }

        diagnostics.Add(ConvertProblems.NothingToReplace(SourceLocation.Start(SourceRecord.NameOf(file)), SourceRecord.NameOf(jobs[0].Source)));
        return [];
    }

    private static StoredFile WithMore(StoredFile file, string seeds) => file with
    {
        More = [.. SidecarFiles.OptionsOf(seeds, file, new ConversionOptions(), new DiagnosticBag()).More
            .Select(name => SeedsFolder.Find(seeds, name, new DiagnosticBag()))
            .OfType<StoredFile>()],
    };

    /// <summary>What was told of the old file and is still true of the new one: its term and day. Lines are others now.</summary>
    public static ConversionOptions OptionsOf(string seeds, StoredFile old, ConversionOptions given)
    {
        var told = SidecarFiles.OptionsOf(seeds, old, new ConversionOptions(), new DiagnosticBag());
        return given with { Term = given.Term ?? told.Term, Date = given.Date ?? told.Date };
    }

    /// <summary>Sets the old file aside, with what stands beside it; nothing is deleted.</summary>
    public static void SetAside(string seeds, StoredFile old)
    {
        foreach (var name in new[] { old.Path, Sidecar.NameOf(old.Path) }.Where(name => File.Exists(Path.Combine(seeds, name))))
        {
            var place = Path.Combine(seeds, Folder, name);
            DiskSteps.CreateFolder(Path.GetDirectoryName(place)!);
            DiskSteps.Rename(Path.Combine(seeds, name), place, overwrite: true);
        }
    }
}

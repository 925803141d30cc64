using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Fidelity;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Finds the raw report of a report and makes sure that it is still the one that was converted.</summary>
internal static class SourceResolver
{
    /// <summary>The source with all its files, or null when the report has none or one of them cannot be found.</summary>
    public static ReportSource? Resolve(ReportDocument report, RawReports sources, SiteAddresses addresses, DiagnosticBag diagnostics)
    {
        if (report.FrontMatter.Source is not { } record)
            return null;
        ReportSource?[] files = [.. record.All.Select(one => Find(one, sources, diagnostics))];
        if (files.Contains(null))
            return null;
        ImmutableArray<ReportSource> found = [.. files.OfType<ReportSource>().Select(one => one with { Path = PathOf(report, one.File, addresses) })];
        ImmutableArray<ReportSource> more = found[1..];
        return found[0] with { File = found[0].File with { More = [.. more.Select(one => one.File)] }, More = more };
    }

    private static ReportSource? Find(FurtherSource record, RawReports sources, DiagnosticBag diagnostics)
    {
        if (sources.Find(record.File.Value) is not { } file)
        {
            diagnostics.Add(ArchiveProblems.SourceMissing(record.File));
            return null;
        }

        if (sources.ProblemOf(record.File.Value) is { } problem)
        {
            diagnostics.Add(problem);
            return null;
        }

        var bytes = file.Read();
        var sha256 = Sha256.Of(bytes);
        if (sha256 != record.Sha256.Value)
            diagnostics.Add(ArchiveProblems.SourceChanged(record.File, record.Sha256, sha256));
        return new ReportSource(file, null, sha256, bytes.LongLength);
    }

    /// <summary>The folder of the site where readers find the source of a report.</summary>
    public static FolderPath FolderOf(ReportDocument report, SiteAddresses addresses) => new(report.Folder + addresses.Sources);

    /// <summary>The folder of the report whose source is at a path of the site; null when no source can be there.</summary>
    public static FolderPath? ReportOf(string path)
    {
        var folder = FolderPath.Of(path).Value;
        return SiteAddresses.All.FirstOrDefault(addresses => folder.EndsWith("/" + addresses.Sources, StringComparison.Ordinal)) is { } found
            ? new FolderPath(folder[..^found.Sources.Length])
            : null;
    }

    /// <summary>Where readers find the source of a report.</summary>
    public static string PathOf(ReportDocument report, StoredFile file, SiteAddresses addresses) =>
        FolderOf(report, addresses) + NameOnSite(file.Path);

    /// <summary>
    /// The name of a source on the site. A saved web page is kept to the byte, but readers get it as text: nothing of it may run at the archive's address.
    /// </summary>
    public static string NameOnSite(string path)
    {
        var name = FolderPath.FileNameOf(path);
        var address = Slug.IsAddressName(name) ? name : Slug.OfFileName(name);
        return Path.GetExtension(address) is ".html" or ".htm" ? address + ".txt" : address;
    }
}

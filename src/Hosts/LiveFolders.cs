using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>
/// Under which folder a raw report was published that was never committed as Markdown, as on a server to which only raw reports are pushed: its addresses
/// must not follow from a newer program or from what else is pushed.
/// </summary>
internal sealed class LiveFolders
{
    private readonly ILookup<string, FolderPath> _bySource;

    private LiveFolders(PermalinkLedger ledger) => _bySource = ledger.Entries
        .Where(entry => entry.Redirect is null)
        .Select(entry => entry.Address.Value.Path)
        .Where(path => SourceResolver.ReportOf(path) is not null)
        .ToLookup(FolderPath.FileNameOf, path => SourceResolver.ReportOf(path)!.Value, StringComparer.Ordinal);

    /// <summary>What the archive's own ledger and that of the live site say.</summary>
    public static LiveFolders Of(SiteFolders folders)
    {
        var own = Parse(DiskFile.TryOf(Path.Combine(folders.Input, PermalinkLedger.Path), PermalinkLedger.Path));
        return new LiveFolders(folders.LivePermalinks is { } live ? own.With(Parse(DiskFile.TryOf(live, PermalinkLedger.Path))) : own);
    }

    /// <summary>The folder of a raw report that is to be converted; null when none is free that it was published under.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="wished">The folder that its conversion should have; taken first where it was published under several.</param>
    /// <param name="taken">The folders that hold something.</param>
    public string? FolderOf(StoredFile source, string wished, IReadOnlySet<string> taken) => FoldersOf(source)
        .Where(folder => !taken.Contains(folder))
        .OrderBy(folder => folder == wished ? 0 : 1)
        .ThenBy(folder => folder, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The folders that a raw report was published under.</summary>
    public IEnumerable<string> FoldersOf(StoredFile source) => _bySource[SourceResolver.NameOnSite(source.Path)].Select(folder => folder.Name);

    private static PermalinkLedger Parse(StoredFile? file) => PermalinkParser.Parse(file, new DiagnosticBag());
}

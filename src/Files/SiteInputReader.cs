using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>Reads the folders that a site is built from. Files are listed now, and read when they are needed.</summary>
internal static class SiteInputReader
{
    // Where a day begins first: 14 hours before it begins in Greenwich.
    private static readonly TimeSpan EarliestZone = TimeSpan.FromHours(14);

    /// <summary>Lists everything that a site is built from; a folder that does not exist counts as empty.</summary>
    public static SiteInput Read(SiteFolders folders)
    {
        var files = FilesOf(folders);
        return new SiteInput(
            files.Input,
            [.. files.Seeds.Select(file => OfficeCopies.Attach(folders.Seeds, file))],
            folders.Theme is null ? [] : FolderListing.Of(folders.Theme),
            EmbeddedTheme())
        {
            Excluded = files,
            Last = LastSiteOf(folders),
            ShowsDrafts = folders.ShowsDrafts,
            KnownClean = folders.KnownClean,
            Today = DateOnly.FromDateTime(DateTime.UtcNow + EarliestZone),
            LivePermalinks = folders.LivePermalinks is { } live ? DiskFile.Of(new FileInfo(live), PermalinkLedger.Path) : null,
        };
    }

    /// <summary>The files of the input and the seeds folder, without those that the archive's settings exclude.</summary>
    public static ExcludedFiles FilesOf(SiteFolders folders) => ExcludedFiles.Of(FolderListing.Of(folders.Input), FolderListing.Of(folders.Seeds));

    // What is live is published, whatever a commit says; a site in the output folder may be, as far as its addresses were recorded and committed.
    private static LastSite LastSiteOf(SiteFolders folders)
    {
        var site = folders.LiveSite ?? folders.Output;
        return new LastSite(path => DiskFile.TryOf(Path.Combine(site, path), path))
        {
            Paths = OutputFolder.ReadManifest(site),
            Committed = () => folders.LiveSite is null
                ? CommittedFile.TryRead(folders.Input, PermalinkLedger.Path) ?? StoredFile.OfText(PermalinkLedger.Path, "")
                : null,
        };
    }

    /// <summary>The settings of the archive whose Markdown files are in <paramref name="input"/>, as far as it says something.</summary>
    public static SiteSettings SettingsOf(string input) =>
        SiteSettingsParser.Parse(DiskFile.TryOf(Path.Combine(input, InputFiles.SettingsPath), InputFiles.SettingsPath), new DiagnosticBag());

    /// <summary>The language of the archive whose Markdown files are in <paramref name="input"/>: Vietnamese when it does not say.</summary>
    public static Language LanguageOf(string input) => SettingsOf(input).Language;

    /// <summary>The theme inside the program.</summary>
    public static ImmutableArray<StoredFile> EmbeddedTheme()
    {
        const string Folder = ArchiveFolders.Theme;
        return [
            .. EmbeddedFile.NamesIn(Folder)
                .Select(name => new StoredFile(name[Folder.Length..].Replace('\\', '/'), () => EmbeddedFile.Read(name)))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
        ];
    }
}

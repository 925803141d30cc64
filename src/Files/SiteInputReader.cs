using System.Collections.Immutable;
using System.Reflection;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>Reads the folders that a site is built from. Files are listed at once and read when they are needed.</summary>
public static class SiteInputReader
{
    /// <summary>Lists everything that a site is built from; a folder that does not exist counts as empty.</summary>
    public static SiteInput Read(SiteFolders folders) =>
        new(List(folders.Input), [.. List(folders.Seeds).Select(file => OfficeCopies.Attach(folders.Seeds, file))], folders.Theme is null ? [] : List(folders.Theme), EmbeddedTheme())
        {
            Last = new LastSite(path => Find(folders.LiveSite ?? folders.Output, path)),
            LivePermalinks = folders.LivePermalinks is { } live ? new StoredFile(PermalinkLedger.Path, () => File.ReadAllBytes(live)) : null,
        };

    // A file of the output folder; a symbolic link counts as none.
    private static StoredFile? Find(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return file is { Exists: true, LinkTarget: null } ? new StoredFile(path, () => File.ReadAllBytes(file.FullName)) : null;
    }

    /// <summary>The settings of the archive whose Markdown files are in <paramref name="input"/>, as far as it says something.</summary>
    public static SiteSettings SettingsOf(string input)
    {
        var file = new FileInfo(Path.Combine(input, InputFiles.SettingsPath));
        var stored = file is { Exists: true, LinkTarget: null } ? new StoredFile(InputFiles.SettingsPath, () => File.ReadAllBytes(file.FullName)) : null;
        return SiteSettingsParser.Parse(stored, new DiagnosticBag());
    }

    /// <summary>The language of the archive whose Markdown files are in <paramref name="input"/>: Vietnamese when it does not say.</summary>
    public static Language LanguageOf(string input) => SettingsOf(input).Language;

    /// <summary>
    /// Every file below a folder by ordinal path. Names that begin with a dot are the system's or git's and left alone;
    /// symbolic links are not followed, so that nothing outside the folder is ever read.
    /// </summary>
    public static ImmutableArray<StoredFile> List(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System,
            IgnoreInaccessible = false,
        };
        return [.. Directory.EnumerateFiles(folder, "*", options)
            .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(f => !f.Path.Split('/').Any(name => name.StartsWith('.')))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => new StoredFile(f.Path, () => File.ReadAllBytes(f.File)))];
    }

    /// <summary>The theme inside the program.</summary>
    public static ImmutableArray<StoredFile> EmbeddedTheme()
    {
        const string Prefix = "theme/";
        var program = Assembly.GetExecutingAssembly();
        return [.. program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new StoredFile(name[Prefix.Length..].Replace('\\', '/'), () => ReadResource(program, name)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static byte[] ReadResource(Assembly program, string name)
    {
        using var stream = program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

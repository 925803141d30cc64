using SiteGen.Diagnostics;

namespace SiteGen.Files;

/// <summary>The file that a site is packed into. It appears as a whole, by one rename; until then an older one stays as it is.</summary>
internal static class PackFile
{
    /// <summary>Reports a file that cannot be written, or that would overwrite something that is not a zip.</summary>
    public static void Check(string file, SiteFolders folders, DiagnosticBag diagnostics)
    {
        var name = Path.GetFileName(file);
        foreach (var folder in new[] { folders.Input, folders.Seeds, folders.Theme, folders.Output }.OfType<string>())
        {
            if (OutputFolder.Holds(folder, file))
                diagnostics.Add(PackProblems.FileInside(name, Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))));
        }

        if (Directory.Exists(file) || name.Length == 0)
            diagnostics.Add(PackProblems.FileIsFolder(name.Length == 0 ? file : name));
        else if (!Directory.Exists(Path.GetDirectoryName(file)))
            diagnostics.Add(PackProblems.FolderMissing(name));
        else if (File.Exists(file) && (SpecialFile.Is(file) || !IsZip(file)))
            diagnostics.Add(PackProblems.FileNotZip(name));
    }

    /// <summary>Writes the file. When <paramref name="write"/> fails, nothing is left of it.</summary>
    public static void Write(string file, Action<Stream> write) => WholeFile.Write(file, write);

    private static bool IsZip(string file)
    {
        using var stream = File.OpenRead(file);
        Span<byte> first = stackalloc byte[4];
        return stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual("PK\x03\x04"u8);
    }
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>The folder of the raw reports. Files are added to it, byte for byte; none is ever changed.</summary>
internal static class SeedsFolder
{
    /// <summary>
    /// Finds a raw report that was named on the command line: a path, or a name in the seeds folder, with or without <c>seeds/</c>.
    /// The file that is returned has the name that it has, or will have, in the seeds folder. Null, with an error, when there is none.
    /// </summary>
    public static StoredFile? Find(string folder, string argument, DiagnosticBag diagnostics)
    {
        var withoutPrefix = argument.StartsWith(ArchiveFolders.Seeds, StringComparison.Ordinal) ? argument[ArchiveFolders.Seeds.Length..] : argument;
        var path = new[] { argument, Path.Combine(folder, withoutPrefix) }.Select(Path.GetFullPath).FirstOrDefault(File.Exists);
        if (path is null)
        {
            diagnostics.Add(ConvertProblems.SourceNotFound(argument));
            return null;
        }

        var relative = Path.GetRelativePath(folder, path);
        var isInside = !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
        var name = isInside ? relative.Replace(Path.DirectorySeparatorChar, '/') : Path.GetFileName(path);
        // A link outside the folder of the raw reports stands for its file; inside that folder every command refuses links.
        var file = isInside && new FileInfo(path).LinkTarget is not null ? DiskFile.None(name) : DiskFile.Followed(path, name);
        if (file.IsSpecial)
            diagnostics.Add(FileProblems.Special(SourceLocation.Start(argument)));
        else if (SourceFormats.BoundProblemOf(file) is { } problem)
            diagnostics.Add(problem with { Location = SourceLocation.Start(argument) });
        else if (!SourceFormats.CanRead(name))
            diagnostics.Add(SourceProblems.FormatUnknown(argument, SourceFormats.Extensions) with { Severity = Severity.Error });
        else if (isInside || IsFree(folder, file))
            return file;
        else
            diagnostics.Add(ConvertProblems.SourceNameTaken(argument, ArchiveFolders.Seeds + name));
        return null;
    }

    /// <summary>The raw reports directly in a folder that was named on the command line, in the order of their names; none when it is no folder.</summary>
    public static ImmutableArray<string> FilesIn(string folder, string argument)
    {
        var withoutPrefix = argument.StartsWith(ArchiveFolders.Seeds, StringComparison.Ordinal) ? argument[ArchiveFolders.Seeds.Length..] : argument;
        return new[] { argument, Path.Combine(folder, withoutPrefix) }.Select(Path.GetFullPath).FirstOrDefault(Directory.Exists) is { } path
            ? [.. Directory.GetFiles(path)
                .Where(file => SourceFormats.CanRead(file) && Path.GetFileName(file)[0] != '.' && !ByProducts.Holds(Path.GetFileName(file)))
                .OrderBy(file => VietnameseOrder.KeyOf(Path.GetFileName(file)), StringComparer.Ordinal)
                .ThenBy(file => file, StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Copies a raw report into the folder, if it is not there yet.</summary>
    public static void Keep(string folder, StoredFile source)
    {
        var target = Path.Combine(folder, source.Path);
        if (File.Exists(target))
            return;
        DiskSteps.CreateFolder(folder);
        WholeFile.Add(target, source.Read());
    }

    private static bool IsFree(string folder, StoredFile source) =>
        !Directory.Exists(Path.Combine(folder, source.Path)) && (DiskFile.TryOf(Path.Combine(folder, source.Path), source.Path) is not { } other
        || (other.Length == source.Length && !other.IsSpecial && other.Read().AsSpan().SequenceEqual(source.Read())));
}

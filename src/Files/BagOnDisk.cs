using System.Collections.Immutable;
using System.IO.Enumeration;
using Microsoft.Win32.SafeHandles;
using SiteGen.Bags;
using SiteGen.Diagnostics;
using SiteGen.Zips;

namespace SiteGen.Files;

/// <summary>A bag, or a folder that is compared with one, as it lies on the disk. It is read only; nothing is unpacked.</summary>
internal sealed class BagOnDisk : IDisposable
{
    private const int ChunkSize = 256 * 1024;

    private readonly SafeFileHandle? _zip;

    private BagOnDisk(SafeFileHandle? zip, BagContent? content) => (_zip, Content) = (zip, content);

    /// <summary>What lies in it; null when it cannot be trusted enough to read on.</summary>
    public BagContent? Content { get; }

    /// <summary>Opens a folder or a zip; what is wrong with it is in the diagnostics.</summary>
    /// <param name="path">The folder or the zip, as a person named it.</param>
    /// <param name="diagnostics">What was found.</param>
    public static BagOnDisk Open(string path, DiagnosticBag diagnostics)
    {
        var name = Shown(path);
        if (Directory.Exists(path))
            return new BagOnDisk(null, OpenFolder(path, name, diagnostics));
        if (!File.Exists(path))
        {
            diagnostics.Add(BagFileProblems.NotFound(SourceLocation.Start(name)));
            return new BagOnDisk(null, null);
        }

        if (SpecialFile.Is(path))
        {
            diagnostics.Add(FileProblems.Special(SourceLocation.Start(name)));
            return new BagOnDisk(null, null);
        }

        var handle = File.OpenHandle(path, options: FileOptions.RandomAccess);
        var bytes = new ZipBytes(RandomAccess.GetLength(handle), (offset, buffer) => RandomAccess.Read(handle, buffer, offset));
        return new BagOnDisk(handle, BagZip.Open(name, bytes, diagnostics));
    }

    /// <inheritdoc/>
    public void Dispose() => _zip?.Dispose();

    // Links are neither followed nor entered.
    private static BagContent OpenFolder(string folder, string name, DiagnosticBag diagnostics)
    {
        var found = new FileSystemEnumerable<(string Path, long Length, bool IsLink)>(
            folder,
            (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory ? 0 : entry.Length, IsLink(ref entry)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        var files = ImmutableArray.CreateBuilder<BagFile>();
        foreach (var (path, length, isLink) in found)
        {
            var relative = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (isLink)
                diagnostics.Add(BagFileProblems.Link(SourceLocation.Start($"{name}/{relative}")));
            else if (length == 0 && SpecialFile.Is(path))
                diagnostics.Add(FileProblems.Special(SourceLocation.Start($"{name}/{relative}")));
            else
                files.Add(new BagFile(relative, length, take => Read(path, take)));
        }

        return new BagContent(name, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static Diagnostic? Read(string path, Action<ReadOnlySpan<byte>> take)
    {
        using var handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var chunk = new byte[(int)Math.Clamp(RandomAccess.GetLength(handle) + 1, 1, ChunkSize)];
        var offset = 0L;
        for (int read; (read = RandomAccess.Read(handle, chunk, offset)) > 0; offset += read)
            take(chunk.AsSpan(0, read));
        return null;
    }

    private static string Shown(string path) => Path.TrimEndingDirectorySeparator(path).Replace(Path.DirectorySeparatorChar, '/');
}

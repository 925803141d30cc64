using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The files that readers get as they are: Markdown, sources, pictures and other attachments.</summary>
/// <param name="files">The files, with the paths that they have on the site.</param>
internal sealed class CopiedFiles(ImmutableArray<StoredFile> files)
{
    private readonly FrozenDictionary<string, (StoredFile File, Lazy<FileSum> Sum)> _byPath = files
        .DistinctBy(file => file.Path)
        .ToFrozenDictionary(file => file.Path, file => (file, new Lazy<FileSum>(() => SumOf(file))), StringComparer.Ordinal);

    /// <summary>Every file that readers get as it is.</summary>
    public ImmutableArray<StoredFile> All => files;

    /// <summary>The file at a path; null when none of these is there.</summary>
    public StoredFile? Find(string path) => _byPath.GetValueOrDefault(path).File;

    /// <summary>The checksum and size of a file, computed when they are first asked for; null for a path that is none of these.</summary>
    public FileSum? Sum(string path) => _byPath.GetValueOrDefault(path).Sum?.Value;

    private static FileSum SumOf(StoredFile file)
    {
        var bytes = file.Read();
        return new FileSum(Sha256.Of(bytes), bytes.LongLength);
    }
}

/// <summary>What tells whether a file is still the same.</summary>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">Its size in bytes.</param>
internal sealed record FileSum(string Sha256, long Length);

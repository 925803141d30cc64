using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Text;

/// <summary>A named file whose bytes are read when they are needed, so that a large archive is never held in memory as a whole.</summary>
/// <param name="Path">Its path below the folder that it belongs to, with <c>/</c>.</param>
/// <param name="Read">Gives its bytes; the same at each call.</param>
public sealed record StoredFile(string Path, Func<byte[]> Read)
{
    /// <summary>The largest file that is read, in bytes: files are read and published as a whole.</summary>
    public const long Largest = 256L * 1024 * 1024;

    /// <summary>Its size in bytes, known before it is read; null for a file that exists in memory only.</summary>
    public long? Length { get; init; }

    /// <summary>Whether it is larger than any file that is read.</summary>
    public bool IsTooLarge => Length > Largest;

    /// <summary>Whether it is no ordinary file but a folder, a symbolic link, a pipe, a socket or a device. It has no bytes, and is never opened.</summary>
    public bool IsSpecial { get; init; }

    /// <summary>
    /// Gives the .docx that an office program has made of a file in a format of its own, or null as long as there is none; null itself for other formats.
    /// </summary>
    public Func<byte[]?>? Converted { get; init; }

    /// <summary>Files that go on where this one ends, in their order; what reads this file reads them too.</summary>
    public ImmutableArray<StoredFile> More { get; init; } = [];

    /// <summary>This file and those, in their order.</summary>
    public IEnumerable<StoredFile> All => More.Prepend(this);

    /// <summary>A file that exists in memory only.</summary>
    public static StoredFile OfText(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new StoredFile(path, () => bytes);
    }
}

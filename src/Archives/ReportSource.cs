using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>The raw report that a report was converted from.</summary>
/// <param name="File">The file, read when it is needed.</param>
/// <param name="Path">
/// Where readers download it, below the site's root; null when it is not published: words of it were withdrawn or redacted, or are drafts.
/// </param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record ReportSource(StoredFile File, string? Path, string Sha256, long Length)
{
    /// <summary>The files that go on where it ends, in their order.</summary>
    public ImmutableArray<ReportSource> More { get; init; } = [];

    /// <summary>The main file and the others, in the order of the report.</summary>
    public IEnumerable<ReportSource> All => More.Prepend(this);

    /// <summary>Where readers download its files; none where they are not published.</summary>
    public IEnumerable<string> Paths => All.Select(source => source.Path).OfType<string>();

    /// <summary>Each file by its path on the site, checksum and size: what is made from the same ones is the same.</summary>
    public IEnumerable<string> Facts => All.Select(source => $"{source.Path} {source.Sha256} {source.Length}");

    /// <summary>The same, not published.</summary>
    public ReportSource Withheld() => this with { Path = null, More = [.. More.Select(source => source.Withheld())] };
}

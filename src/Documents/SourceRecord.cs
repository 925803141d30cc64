using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Documents;

/// <summary>Where a report came from, and how it became Markdown.</summary>
/// <param name="File">The raw report: <c>seeds/</c> and its name in the seeds folder.</param>
/// <param name="Sha256">SHA-256 of the raw bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="LeftOut">The lines that are not in the Markdown, by line.</param>
public sealed record SourceRecord(Located<string> File, Located<string> Sha256, ImmutableArray<LeftOut> LeftOut)
{
    /// <summary><c>more</c>: the files that go on where <see cref="File"/> ends: appendices, tables. Lines are counted through all of them.</summary>
    public ImmutableArray<FurtherSource> More { get; init; } = [];

    /// <summary><c>lines</c>: the lines of the raw report that this report is made of, where it holds several; null for all of them.</summary>
    public SourceLines? Lines { get; init; }

    /// <summary>The checksums of all files, with their names.</summary>
    internal IEnumerable<FurtherSource> All => More.Prepend(new FurtherSource(File, Sha256));

    /// <summary>
    /// <c>encoding</c>: the encoding that the bytes were read in, for example <c>UTF-8</c> or <c>windows-1258</c>; null when it is not known or the format has
    /// none.
    /// </summary>
    public string? Encoding { get; init; }

    /// <summary>
    /// <c>decoded-from</c>: in free words, what else lay between the bytes and the words: a second, wrong decoding, or the fonts of old documents; null when
    /// nothing did.
    /// </summary>
    public string? DecodedFrom { get; init; }

    /// <summary><c>converter</c>: the program that made the Markdown, with its version: <c>SiteGen 1.0.0</c>; null when it is not known.</summary>
    public string? Converter { get; init; }

    /// <summary>A raw report as staff name it, and as <c>source.file</c> does: NFC, since some systems give file names decomposed.</summary>
    public static string NameOf(StoredFile file) => ArchiveFolders.Seeds + VietnameseText.Nfc(file.Path);
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Sources;

/// <summary>A raw report as it was read: its lines, and the checksum that tells whether it was changed since.</summary>
/// <param name="Path">Its name as <see cref="SourceRecord.NameOf"/> gives it: <c>seeds/000_f9eaf0685c48e021.txt</c>.</param>
/// <param name="Sha256">SHA-256 of the raw bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Encoding">The encoding that the bytes were read in, as <c>source.encoding</c> names it; null for formats that have none.</param>
/// <param name="Lines">All its lines, blank ones included.</param>
internal sealed record SourceFile(string Path, string Sha256, string? Encoding, ImmutableArray<SourceLine> Lines)
{
    /// <summary>How sure the encoding is.</summary>
    public SourceDecoding Decoding { get; init; } = SourceDecoding.Certain;

    /// <summary>What else lay between the bytes and the words, as <c>source.decoded-from</c> tells it; null when nothing did.</summary>
    public string? DecodedFrom { get; init; }

    /// <summary>The files that go on where its first one ends; its lines are counted through all of them.</summary>
    public ImmutableArray<FurtherSource> More { get; init; } = [];

    /// <summary>The lines of the file that it is made of, where it is one of several reports in that; null for all of them.</summary>
    public SourceLines? Range { get; init; }

    /// <summary>One of several reports in a file: its lines and the footnotes that they mention. The others are blank: every line keeps its number.</summary>
    public SourceFile Within(SourceLines? range)
    {
        if (range is null)
            return this;
        var mentioned = Lines.Where(line => line.Footnote is null && range.Holds(line.Number))
            .SelectMany(line => MentionCodes.FootnotesIn(line.Text))
            .ToHashSet();
        bool IsOfRange(SourceLine line) =>
            line is { Footnote: { } note, LeftOut: null } ? mentioned.Contains(note) : range.Holds(line.Number);
        return this with { Range = range, Lines = [.. Lines.Select(line => IsOfRange(line) ? line : new SourceLine(line.Number, ""))] };
    }

    /// <summary>A place in it.</summary>
    public SourceLocation At(int line, int column = 1) => new(Path, line, column);
}

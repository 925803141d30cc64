using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>How the bytes of a source became text, and how sure that is.</summary>
/// <param name="Encoding">The encoding of its bytes, as <c>--encoding</c> names it: <c>utf-8</c>, <c>tcvn3</c>.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Reason">Why it was chosen.</param>
/// <param name="Decoded">The lines whose letters were not Unicode although the file is: text of an older encoding that was saved as if it were Latin-1, or that has a font of its own.</param>
public sealed record SourceDecoding(string Encoding, double Confidence, Localized Reason, ImmutableArray<DecodedLines> Decoded)
{
    /// <summary>UTF-8, as nearly all sources are.</summary>
    public static SourceDecoding Utf8 { get; } = new("utf-8", 1, new("đúng UTF-8", "valid UTF-8"), []);

    /// <summary>Whether there is nothing to put on record.</summary>
    public bool IsPlainUtf8 => Encoding == "utf-8" && Decoded.IsEmpty;
}

/// <summary>Lines that were decoded from an encoding of their own.</summary>
/// <param name="Encoding">The encoding: <c>tcvn3</c>.</param>
/// <param name="Lines">Their numbers, in order.</param>
public sealed record DecodedLines(string Encoding, ImmutableArray<int> Lines);

using System.Collections.Immutable;

namespace SiteGen.Text.Encodings;

/// <summary>Lines in Unicode.</summary>
/// <param name="Lines">Their letters; soft hyphens are gone where something had to be decoded.</param>
/// <param name="Decoded">The indices of the lines in which letters were decoded, by the encoding's name.</param>
/// <param name="Evidence">What the encodings were told from.</param>
internal sealed record DecodedText(
    ImmutableArray<string> Lines,
    ImmutableDictionary<string, ImmutableArray<int>> Decoded,
    ImmutableArray<EncodingEvidence> Evidence)
{
    /// <summary>The encoding that words which look wrong are probably in, where that is not certain enough to decode them; null when there are none.</summary>
    public EncodingEvidence? Unsure { get; init; }

    /// <summary>The indices of the lines with such words.</summary>
    public ImmutableArray<int> Doubtful { get; init; } = [];

    /// <summary>How many lines have words with marks.</summary>
    public int Marked { get; init; }

    /// <summary>Lines that were Unicode already.</summary>
    public static DecodedText Unchanged(ImmutableArray<EncodedLine> lines) =>
        new([.. lines.Select(line => line.Text)], ImmutableDictionary<string, ImmutableArray<int>>.Empty, []);
}

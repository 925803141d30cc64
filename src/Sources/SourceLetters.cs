using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources;

/// <summary>The letters of a source in Unicode, NFC, and how they were found.</summary>
/// <param name="Lines">Its texts.</param>
/// <param name="Encoding">What its bytes were read as.</param>
/// <param name="DecodedFrom">Which lines were decoded from what besides; null when none was.</param>
/// <param name="Decoding">How sure that is.</param>
internal sealed record SourceLetters(ImmutableArray<string> Lines, string? Encoding, string? DecodedFrom, SourceDecoding Decoding)
{
    /// <summary>Decodes texts; null, with an error, when it cannot be told with confidence what they mean. Nothing is ever decoded on a guess.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="path">The source as staff name it.</param>
    /// <param name="numbers">The line of each text.</param>
    /// <param name="encoding">What is known of the encoding.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static SourceLetters? Decode(
        ImmutableArray<EncodedLine> texts, string path, ImmutableArray<int> numbers, SourceEncoding encoding, DiagnosticBag diagnostics)
    {
        if (encoding.Asked is not null)
            return AsAsked(texts, encoding);
        if (Decode(texts, encoding, out var best) is not { } decoded)
        {
            diagnostics.Add(EncodingProblems.Unsure(path, best, ByteDecoder.Names));
            return null;
        }

        foreach (var line in decoded.Doubtful.Select(index => numbers[index]).Distinct())
            diagnostics.Add(EncodingProblems.WordsUndecoded(new SourceLocation(path, line, 1), decoded.Unsure!.Encoding.Name));
        var name = encoding.IsRaw ? decoded.Evidence[0].Encoding.Name : encoding.Name;
        var listed = decoded.Decoded.Where(entry => !(encoding.IsRaw && entry.Key == name)).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var decoding = DecodingOf(decoded);
        if (!decoded.Decoded.IsEmpty)
            diagnostics.Add(
                EncodingProblems.Chosen(path, string.Join(", ", decoded.Decoded.Keys.Order(StringComparer.Ordinal)), decoding.Confidence, decoding.Reason));
        return new SourceLetters(
            [.. decoded.Lines.Select(Clean)],
            name,
            listed.Count == 0
                ? null
                : string.Join("; ", listed.Select(entry => $"{entry.Key}: {LineRanges.Write(entry.Value.Select(index => numbers[index]))}")),
            decoding);
    }

    // Bytes that are no Unicode must all be explained; of text in Unicode, what looks wrong may be a few words, but not most of them.
    private static DecodedText? Decode(ImmutableArray<EncodedLine> texts, SourceEncoding encoding, out EncodingEvidence? best)
    {
        if (encoding.IsRaw && texts.All(text => text.Fonts.IsEmpty))
        {
            var (raw, evidence) = LegacyText.DecodeRaw(texts);
            best = evidence;
            return raw;
        }

        var decoded = LegacyText.Decode(texts);
        best = decoded.Unsure ?? decoded.Evidence.FirstOrDefault();
        var fails = encoding.IsRaw
            ? decoded.Evidence.IsEmpty
            : decoded.Evidence.IsEmpty && decoded.Doubtful.Length * 2 > decoded.Marked;
        return fails ? null : decoded;
    }

    private static SourceLetters AsAsked(ImmutableArray<EncodedLine> texts, SourceEncoding encoding)
    {
        var asked = ByteDecoder.Names.First(name => name.Equals(encoding.Asked, StringComparison.OrdinalIgnoreCase));
        var lines = LegacyText.DecodeAs(texts, asked);
        return new SourceLetters([.. lines.Select(Clean)], asked, null, new SourceDecoding(1, new("theo --encoding", "as --encoding says")));
    }

    private static SourceDecoding DecodingOf(DecodedText decoded)
    {
        if (decoded.Evidence.IsEmpty)
            return decoded.Decoded.IsEmpty
                ? SourceDecoding.Certain
                : new SourceDecoding(1, new("UTF-8 bị đọc nhầm thành Windows-1252", "UTF-8 that was read as Windows-1252"));
        var (syllables, words) = (decoded.Evidence.Sum(evidence => evidence.Syllables), decoded.Evidence[0].Words);
        return new SourceDecoding(
            decoded.Evidence.Min(evidence => evidence.Confidence),
            new(
                $"{syllables} trong {words} từ có dấu khác nhau thành âm tiết tiếng Việt",
                $"{syllables} of {words} different words become Vietnamese syllables"));
    }

    // A soft hyphen says where a word may be broken and is no letter of it; in the encodings where its byte is a letter it has been read as that one.
    private static string Clean(string text) => VietnameseText.Nfc(text.Replace("\u00AD", "", StringComparison.Ordinal));
}

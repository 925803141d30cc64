using System.Buffers.Binary;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// The words that the file of a picture holds beside the picture: comments and application segments of JPEG (ITU-T T.81, annex B), texts of PNG, comments of
/// GIF (89a, 24), the Exif data of other containers. XMP is read by <see cref="XmpWords"/>.
/// </summary>
internal static class PictureWords
{
    private const int MostParts = 10_000;
    private const int LongestExif = 64 * 1024;

    /// <summary>The words, part by part; never throws.</summary>
    public static IEnumerable<IEnumerable<string>> In(byte[] bytes)
    {
        var parts = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? OfJpeg(bytes)
            : bytes.AsSpan().StartsWith("GIF8"u8) ? OfGif(bytes)
            : PngText.IsPng(bytes) ? PngText.TextsIn(bytes)
            : OfOthers(bytes);
        return parts.Take(MostParts).Select(part => ReadableRuns.In(part.Span));
    }

    // Segments before the picture: FF, a code, a length. Colour profiles (APP2) have no words of persons.
    private static IEnumerable<ReadOnlyMemory<byte>> OfJpeg(byte[] bytes, int start = 0)
    {
        for (var at = start + 2; at + 4 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] != 0xDA;)
        {
            if (bytes[at + 1] == 0xFF)
            {
                at++;
                continue;
            }

            var end = Math.Min(bytes.Length, at + 2 + Math.Max((ushort)2, BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2))));
            if (bytes[at + 1] is 0xFE or (>= 0xE0 and <= 0xEF and not 0xE2))
                yield return bytes.AsMemory(at + 4, Math.Max(0, end - at - 4));
            at = end;
        }
    }

    // 21 FE, and blocks, each with its length before it, until one has none.
    private static IEnumerable<ReadOnlyMemory<byte>> OfGif(byte[] bytes)
    {
        for (var at = 0; at >= 0 && at < bytes.Length;)
        {
            var next = bytes.AsSpan(at).IndexOf((ReadOnlySpan<byte>)[0x21, 0xFE]);
            if (next < 0)
                yield break;
            at += next + 2;
            var comment = new List<byte>();
            while (at < bytes.Length && bytes[at] > 0 && comment.Count < LongestExif)
            {
                comment.AddRange(bytes.AsSpan(at + 1, Math.Min(bytes[at], bytes.Length - at - 1)));
                at += bytes[at] + 1;
            }

            yield return comment.ToArray();
        }
    }

    // PDF and the old formats of office programs hold pictures as they are.
    private static IEnumerable<ReadOnlyMemory<byte>> OfInnerPictures(byte[] bytes)
    {
        var at = 0;
        for (var picture = 0; picture < MostParts; picture++)
        {
            var next = bytes.AsSpan(at).IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);
            if (next < 0)
                break;
            foreach (var words in OfJpeg(bytes, at + next))
                yield return words;
            at += next + 3;
        }

        at = 0;
        for (var picture = 0; picture < MostParts; picture++)
        {
            var next = bytes.AsSpan(at).IndexOf(PngText.Signature);
            if (next < 0)
                break;
            foreach (var words in PngText.TextsIn(bytes, at + next))
                yield return words;
            at += next + PngText.Signature.Length;
        }
    }

    // TIFF begins with its structure or ends with it, WebP has a chunk, HEIC and AVIF an item somewhere.
    private static IEnumerable<ReadOnlyMemory<byte>> OfOthers(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("II*\0"u8) || bytes.AsSpan().StartsWith("MM\0*"u8))
        {
            yield return bytes.AsMemory(0, Math.Min(bytes.Length, LongestExif));
            yield return bytes.AsMemory(Math.Max(0, bytes.Length - LongestExif));
        }

        foreach (var words in OfInnerPictures(bytes))
            yield return words;
        foreach (var sign in new[] { "Exif\0\0"u8.ToArray(), "EXIF"u8.ToArray() })
        {
            var at = bytes.AsSpan().IndexOf(sign);
            if (at >= 0)
                yield return bytes.AsMemory(at, Math.Min(bytes.Length - at, LongestExif));
        }
    }
}

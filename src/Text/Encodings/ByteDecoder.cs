using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Text.Encodings;

/// <summary>Reads bytes in UTF-8 and UTF-16.</summary>
internal static class ByteDecoder
{
    /// <summary>The encodings of Unicode.</summary>
    public static ImmutableArray<string> UnicodeNames { get; } = [Utf8, Utf16Le, Utf16Be];

    /// <summary>All encodings that somebody can name.</summary>
    public static ImmutableArray<string> Names { get; } = [.. UnicodeNames, .. LegacyEncodings.All.Select(encoding => encoding.Name), LegacyText.Latin];

    private const string Utf8 = "UTF-8";
    private const string Utf16Le = "UTF-16LE";
    private const string Utf16Be = "UTF-16BE";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes bytes in UTF-8 or UTF-16, with or without a byte order mark; null when they are neither.</summary>
    public static DecodedBytes? DecodeUnicode(byte[] bytes)
    {
        if (Utf16Of(bytes) is { } utf16)
            return DecodeAs(bytes, utf16) is { } text ? new(utf16, text) : null;
        return TryUtf8(bytes) is { } unicode ? new(Utf8, unicode) : null;
    }

    /// <summary>Decodes bytes in an encoding of Unicode; null when they are not in it.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">One of <see cref="UnicodeNames"/>, whatever its case.</param>
    public static string? DecodeAs(byte[] bytes, string name) => name.ToUpperInvariant() switch
    {
        Utf8 => TryUtf8(bytes),
        Utf16Le => TryUtf16(bytes, bigEndian: false),
        Utf16Be => TryUtf16(bytes, bigEndian: true),
        _ => null,
    };

    /// <summary>Whether most bytes beyond ASCII are good UTF-8: then the others are damage, not another encoding.</summary>
    public static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (good, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status != System.Buffers.OperationStatus.Done)
                bad++;
            else if (used > 1)
                good++;
            bytes = bytes[Math.Max(1, used)..];
        }

        return good > 4 && good > 4 * bad;
    }

    // A byte order mark, or, in text that is mostly ASCII letters and blanks, a zero in every second byte.
    private static string? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Utf16Le;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Utf16Be;
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || !bytes.Contains((byte)0))
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var pairs = bytes.Length / 2;
        if (even * 10 <= odd && odd * 10 > pairs * 4)
            return Utf16Le;
        return odd * 10 <= even && even * 10 > pairs * 4 ? Utf16Be : null;
    }

    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8.GetString(bytes) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? TryUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);
        if (bytes.StartsWith(encoding.Preamble))
            bytes = bytes[encoding.Preamble.Length..];
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

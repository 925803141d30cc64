using System.Text;

namespace SiteGen.Text;

/// <summary>Strict UTF-8: text as it is held in the program, or the place of the first byte that is not UTF-8.</summary>
/// <param name="Text">The text: NFC, line ends as <c>\n</c>, no byte order mark; null when the bytes are no UTF-8.</param>
/// <param name="BadLine">One-based line of the first wrong byte; 0 when there is none.</param>
/// <param name="BadColumn">One-based column of it, in bytes.</param>
internal readonly record struct Utf8Text(string? Text, int BadLine, int BadColumn)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes bytes; never throws.</summary>
    public static Utf8Text Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            var text = Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return new Utf8Text(VietnameseText.Nfc(text), 0, 0);
        }
        catch (DecoderFallbackException wrong)
        {
            return Bad(bytes, Math.Clamp(wrong.Index, 0, bytes.Length));
        }
    }

    private static Utf8Text Bad(ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..index];
        return new Utf8Text(null, before.Count((byte)'\n') + 1, index - before.LastIndexOf((byte)'\n'));
    }
}

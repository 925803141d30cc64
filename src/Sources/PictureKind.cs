namespace SiteGen.Sources;

/// <summary>Kinds of pictures that every browser shows, told by their first bytes.</summary>
internal static class PictureKind
{
    /// <summary>The extension of a picture's file: <c>.png</c>, <c>.jpg</c>, <c>.gif</c>, <c>.webp</c>; null for any other kind.</summary>
    public static string? ExtensionOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return ".png";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return ".jpg";
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            return ".gif";
        return bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? ".webp" : null;
    }
}

using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Text.Encodings;

/// <summary>UTF-8 that was read as Windows-1252 and saved as UTF-8 again: <c>nhiá»‡m ká»³</c>.</summary>
internal static class DoubleUtf8
{
    /// <summary>How it is told.</summary>
    public const string Name = "UTF-8";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Undoes it, line by line. Letters that are UTF-8 by chance hardly exist: two bytes must fit for each.</summary>
    public static (ImmutableArray<EncodedLine> Lines, ImmutableArray<int> Changed) Decode(ImmutableArray<EncodedLine> lines)
    {
        var changed = ImmutableArray.CreateBuilder<int>();
        var decoded = lines.ToBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Undo(lines[i].Text) is not { } text)
                continue;
            changed.Add(i);
            decoded[i] = new EncodedLine(text);
        }

        return (decoded.ToImmutable(), changed.ToImmutable());
    }

    private static string? Undo(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
            return null;
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var raw = Windows1252.ByteOf(text[i]);
            if (raw < 0)
                return null;
            bytes[i] = (byte)raw;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Strict.GetString(bytes) : null;
    }
}

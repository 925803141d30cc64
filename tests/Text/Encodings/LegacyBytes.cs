using System.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Tests.Text.Encodings;

/// <summary>Writes text in the encodings before Unicode, by turning their decoders round.</summary>
public static class LegacyBytes
{
    private static readonly Dictionary<string, Dictionary<string, string>> Tables = LegacyEncodings.All.ToDictionary(encoding => encoding.Name, Turned);

    /// <summary>The bytes; a letter that the encoding does not have is an error. TCVN3 writes capitals that it does not have as small letters.</summary>
    public static byte[] Of(string text, string encoding) => Encoding.Latin1.GetBytes(RawOf(text, encoding));

    /// <summary>The same as text that was read as Latin-1.</summary>
    public static string RawOf(string text, string encoding)
    {
        var table = Tables[encoding];
        var raw = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var letter = rune.ToString();
            if (rune.IsAscii)
                raw.Append(letter);
            else if (table.TryGetValue(letter, out var bytes) || table.TryGetValue(letter.ToLowerInvariant(), out bytes))
                raw.Append(bytes);
            else
                throw new ArgumentException($"{encoding} has no {letter}");
        }

        return raw.ToString();
    }

    private static Dictionary<string, string> Turned(LegacyEncoding encoding)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        void Add(string raw)
        {
            var decoded = encoding.Decode(raw);
            if (decoded.EnumerateRunes().Count() == 1 && (decoded[0] > '\u007F') && decoded[0] != '\u00A0')
                table.TryAdd(decoded, raw);
        }

        // VNI writes most letters as two: those come first.
        foreach (var first in "AEIOUYaeiouy\u00C2\u00C3\u00CA\u00D4\u00D5\u00D6\u00DD\u00E2\u00E3\u00EA\u00F4\u00F5\u00F6\u00FD")
        {
            for (var i = 0x80; i < 256; i++)
                Add($"{first}{(char)i}");
        }

        for (var i = 1; i < 256; i++)
            Add(((char)i).ToString());

        return table;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Text.Encodings;

/// <summary>The encodings that Vietnamese was written in before Unicode.</summary>
internal static class LegacyEncodings
{
    private static readonly FrozenDictionary<(char, char), char> VniPairs = Pairs(EncodingTables.VniPairs.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static readonly char[] VniLetters = Table((0xC0, EncodingTables.Vni));

    /// <summary>TCVN 5712:1993 VN3, called ABC. Capitals with a tone have no code of their own; where a word is in capitals otherwise, they are made.</summary>
    public static LegacyEncoding Tcvn3 { get; } = new("TCVN3", Tcvn3Decoder());

    /// <summary>VNI for Windows.</summary>
    public static LegacyEncoding Vni { get; } = new("VNI", DecodeVni);

    /// <summary>VISCII (RFC 1456).</summary>
    public static LegacyEncoding Viscii { get; } = new("VISCII", Decoder(Table((0, EncodingTables.VisciiControls), (0x80, EncodingTables.Viscii))));

    public static LegacyEncoding Vps { get; } = new("VPS", Decoder(Table((0, EncodingTables.VpsControls), (0x80, EncodingTables.Vps))));

    /// <summary>Windows-1258, in which most tones are a character of their own after the letter.</summary>
    public static LegacyEncoding Windows1258 { get; } = new("windows-1258", Windows1258Decoder());

    /// <summary>Every encoding that is recognised.</summary>
    public static ImmutableArray<LegacyEncoding> All { get; } = [Tcvn3, Vni, Viscii, Vps, Windows1258];

    /// <summary>The encoding of a name, whatever its case; null when there is none.</summary>
    public static LegacyEncoding? Find(string name) => All.FirstOrDefault(encoding => encoding.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The encoding of bytes as text of which each character stands for a byte.</summary>
    public static string AsRaw(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    private static Func<string, string> Decoder(char[] table) => text => string.Create(text.Length, (text, table), static (decoded, state) =>
    {
        for (var i = 0; i < decoded.Length; i++)
        {
            var raw = Windows1252.ByteOf(state.text[i]);
            decoded[i] = raw < 0 ? state.text[i] : state.table[raw];
        }
    });

    private static Func<string, string> Tcvn3Decoder()
    {
        var decode = Decoder(Table((0xA0, EncodingTables.Tcvn3)));
        return text => Tcvn3Capitals.Restore(text, decode(text));
    }

    // Some programs left the mark small after a capital: "Uûy" beside "UÛy".
    private static FrozenDictionary<(char, char), char> Pairs(string[] pairs) =>
        pairs.Select(pair => ((pair[0], pair[1]), pair[2]))
            .Concat(pairs.Where(pair => char.IsLower(pair[0])).Select(pair => ((char.ToUpperInvariant(pair[0]), pair[1]), char.ToUpperInvariant(pair[2]))))
            .DistinctBy(pair => pair.Item1)
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    private static string DecodeVni(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var raw = Windows1252.ByteOf(text[i]);
            if (i + 1 < text.Length && VniPairs.TryGetValue((text[i], text[i + 1]), out var letter))
                (_, i) = (decoded.Append(letter), i + 1);
            else
                decoded.Append(raw < 0 ? text[i] : VniLetters[raw]);
        }

        return decoded.ToString();
    }

    private static Func<string, string> Windows1258Decoder()
    {
        var bytes = new byte[256];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)i;
        var decode = Decoder(CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(bytes).ToCharArray());
        return text => VietnameseText.Nfc(decode(text));
    }

    // What is no letter in a table is what Windows-1252 shows for the byte.
    private static char[] Table(params ReadOnlySpan<(int First, string Letters)> parts)
    {
        var table = new char[256];
        for (var i = 0; i < table.Length; i++)
            table[i] = Windows1252.CharacterOf((byte)i);
        foreach (var (first, letters) in parts)
        {
            for (var i = 0; i < letters.Length; i++)
            {
                if (letters[i] != '·')
                    table[first + i] = letters[i];
            }
        }

        return table;
    }
}

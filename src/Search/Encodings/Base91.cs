using System.Text;

namespace SiteGen.Search.Encodings;

/// <summary>
/// Bytes as ASCII that needs no escape in a JavaScript string: two characters carry 13 bits (after basE91, J. Henke, 2000), where Base64's carry 12.
/// </summary>
internal static class Base91
{
    /// <summary>Printable ASCII without <c>" \ &lt; &amp;</c>.</summary>
    public const string Alphabet = " !#$%'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    /// <summary>The text for some bytes.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length * 5 / 4 + 2);
        var held = 0;
        var bits = 0;
        foreach (var value in bytes)
        {
            held = held << 8 | value;
            bits += 8;
            if (bits < 13)
                continue;
            bits -= 13;
            Append(text, held >> bits);
            held &= (1 << bits) - 1;
        }

        if (bits > 0)
            Append(text, held << (13 - bits));
        return text.ToString();
    }

    private static void Append(StringBuilder text, int value) => text.Append(Alphabet[value / 91]).Append(Alphabet[value % 91]);
}

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
        var text = new char[(bytes.Length * 8 + 12) / 13 * 2];
        var length = 0;
        var held = 0;
        var bits = 0;
        foreach (var value in bytes)
        {
            held = held << 8 | value;
            bits += 8;
            if (bits < 13)
                continue;
            bits -= 13;
            length = Append(text, length, held >> bits);
            held &= (1 << bits) - 1;
        }

        if (bits > 0)
            length = Append(text, length, held << (13 - bits));
        return new string(text, 0, length);
    }

    private static int Append(char[] text, int length, int value)
    {
        text[length] = Alphabet[value / 91];
        text[length + 1] = Alphabet[value % 91];
        return length + 2;
    }
}

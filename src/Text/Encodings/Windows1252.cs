using System.Collections.Frozen;

namespace SiteGen.Text.Encodings;

/// <summary>Windows-1252, as which bytes of other encodings are often shown (WHATWG Encoding Standard, index windows-1252).</summary>
internal static class Windows1252
{
    // 80 to 9F; the five bytes that mean nothing stay what they are.
    private const string Specials = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly FrozenDictionary<char, byte> Bytes =
        Specials.Select((c, i) => (c, (byte)(0x80 + i))).ToFrozenDictionary(pair => pair.c, pair => pair.Item2);

    /// <summary>What a byte is shown as.</summary>
    public static char CharacterOf(byte value) => value is >= 0x80 and < 0xA0 ? Specials[value - 0x80] : (char)value;

    /// <summary>The byte that a character shows, in Windows-1252 or in Latin-1; -1 when there is none.</summary>
    public static int ByteOf(char c)
    {
        if (c < 0x100)
            return c;
        return Bytes.TryGetValue(c, out var value) ? value : -1;
    }
}

namespace SiteGen.Text.Encodings;

/// <summary>
/// What the name of a font tells of the letters that are set in it. It may be wrong: many texts kept the font when they were turned into Unicode.
/// </summary>
/// <param name="Encoding">The encoding that the font was made for.</param>
/// <param name="IsCapitals">Whether it shows small letters as capitals, as fonts with an H at the end do (<c>.VnTimeH</c>).</param>
internal sealed record FontEncoding(LegacyEncoding Encoding, bool IsCapitals)
{
    /// <summary>The encoding of a font: <c>.VnTime</c>, <c>VNI-Times</c>, <c>VPS Times</c>; null for any other font.</summary>
    public static FontEncoding? Of(string? font)
    {
        if (font is null)
            return null;
        var name = font.Trim().Trim('"', '\'');
        if (name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
            return new(LegacyEncodings.Tcvn3, name.EndsWith('H'));
        if (name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase))
            return new(LegacyEncodings.Vni, false);
        return name.StartsWith("VPS ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VPS-", StringComparison.OrdinalIgnoreCase)
            ? new(LegacyEncodings.Vps, false)
            : null;
    }
}

/// <summary>A line whose letters may be of an older encoding.</summary>
/// <param name="Text">Its letters as they stand in the file.</param>
/// <param name="Fonts">The parts that are set in a font of an older encoding, in order.</param>
internal sealed record EncodedLine(string Text, System.Collections.Immutable.ImmutableArray<FontPart> Fonts)
{
    /// <summary>A line of which no font is known.</summary>
    public EncodedLine(string text)
        : this(text, [])
    {
    }
}

/// <summary>A part of a line that is set in a font of an older encoding.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Font">What the font tells.</param>
internal readonly record struct FontPart(int Start, int Length, FontEncoding Font);

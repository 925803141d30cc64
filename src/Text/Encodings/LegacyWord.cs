namespace SiteGen.Text.Encodings;

/// <summary>A word of a text whose letters may be of an older encoding.</summary>
/// <param name="Line">The index of its line.</param>
/// <param name="Start">Where it begins there.</param>
/// <param name="Form">How it looks, decoded and not.</param>
/// <param name="Font">What its font tells; null when it has none that does.</param>
internal sealed record LegacyWord(int Line, int Start, WordForm Form, FontEncoding? Font);

/// <summary>A word as it stands, and what it may mean; made once for all places where it stands.</summary>
internal sealed class WordForm
{
    private readonly Dictionary<string, (string Text, bool IsSyllable)> _decoded = new(StringComparer.Ordinal);

    /// <summary>Looks at a word.</summary>
    public WordForm(string text)
    {
        Text = text;
        HasRaw = text.Any(LegacyTokens.IsRaw);
        Look = LegacyTokens.LookOf(text.Replace("\u00AD", "", StringComparison.Ordinal));
        IsUnicode = Look == TokenLook.Syllable && text.Any(c => c >= '\u0100' && char.IsLetter(c));
        if (Look == TokenLook.Syllable && text.Contains('\u00AD', StringComparison.Ordinal) && !IsUnicode)
            Look = TokenLook.Broken;
    }

    /// <summary>The word as it stands.</summary>
    public string Text { get; }

    /// <summary>Whether it has characters that may stand for bytes.</summary>
    public bool HasRaw { get; }

    /// <summary>What it looks like as it stands, soft hyphens aside.</summary>
    public TokenLook Look { get; }

    /// <summary>Whether it can be nothing but Unicode: a syllable with a letter that stands for no byte.</summary>
    public bool IsUnicode { get; }

    /// <summary>What it means in an encoding, and whether that is a syllable.</summary>
    public (string Text, bool IsSyllable) In(LegacyEncoding encoding)
    {
        if (!_decoded.TryGetValue(encoding.Name, out var known))
            _decoded[encoding.Name] = known = Decode(encoding);
        return known;
    }

    // A soft hyphen is "ư"; written twice it is still one, and where somebody turned half of a word into Unicode it is none.
    private (string Text, bool IsSyllable) Decode(LegacyEncoding encoding)
    {
        var text = encoding.Decode(Text);
        var isWordOfOneLetter = text.Length == 1 && Text.Length > 1 && VietnameseSyllable.IsWellFormed(text);
        if (isWordOfOneLetter || LegacyTokens.LookOf(text) == TokenLook.Syllable)
            return (text, HasRaw);
        var without = encoding.Decode(Text.Replace("\u00AD", "", StringComparison.Ordinal));
        var joined = text.Replace("ưư", "ư", StringComparison.Ordinal);
        foreach (var other in new[] { joined, without })
        {
            if (other != text && LegacyTokens.LookOf(other) == TokenLook.Syllable)
                return (other, HasRaw);
        }

        return (text, false);
    }
}

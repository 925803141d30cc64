namespace SiteGen.Search;

/// <summary>A syllable as it is written somewhere, with its numbers in the index.</summary>
/// <param name="written">As written.</param>
/// <param name="key">What it is compared by.</param>
internal sealed class SyllableEntry(string written, Text.SyllableKey key)
{
    public string Written { get; } = written;

    /// <summary>What it is compared by.</summary>
    public Text.SyllableKey Key { get; } = key;

    /// <summary>The number of its folded form among all, in ordinal order.</summary>
    public int Fold { get; set; }

    /// <summary>The number of its form among all.</summary>
    public int Form { get; set; }

    /// <summary>How often it occurs in paragraphs, written so.</summary>
    public int Uses { get; set; }
}

using System.Buffers;
using SiteGen.Diagnostics;

namespace SiteGen.Fidelity;

/// <summary>A word where it stands: what is between two blanks, and has more than punctuation.</summary>
/// <param name="Line">The line that it is part of.</param>
/// <param name="Start">Where it begins in the line, punctuation included.</param>
/// <param name="Length">Its length, punctuation included.</param>
/// <param name="Location">The place to name in messages.</param>
/// <param name="IsLoose">Whether its punctuation is not compared: a section's number is kept without its full stop.</param>
internal readonly record struct FidelityWord(string Line, int Start, int Length, SourceLocation Location, bool IsLoose)
{
    // Signs that are part of a number or a name, not punctuation around it: 36,9% · 5‰ · R&D · § 4.
    private static readonly SearchValues<char> PartOfWords = SearchValues.Create("%‰‱&@#§");

    /// <summary>The word as written, with dashes or dots that stand alone after it.</summary>
    public ReadOnlySpan<char> Written => Line.AsSpan(Start, Length);

    /// <summary>The word without the punctuation around it, which is what is compared; inside it (<c>36,9%</c>, <c>08/HD-CĐN</c>) all is kept.</summary>
    public ReadOnlySpan<char> Core => CoreOf(Written);

    /// <summary>Takes the punctuation off both ends; empty when there is nothing else.</summary>
    public static ReadOnlySpan<char> CoreOf(ReadOnlySpan<char> written)
    {
        while (!written.IsEmpty && IsPunctuation(written[0]))
            written = written[1..];
        while (!written.IsEmpty && IsPunctuation(written[^1]))
            written = written[..^1];
        return written;
    }

    // A plus sign is a bullet; blanks are there where a dash or dots stand alone after the word.
    private static bool IsPunctuation(char c) => c == '+' || char.IsWhiteSpace(c) || (char.IsPunctuation(c) && !PartOfWords.Contains(c));
}

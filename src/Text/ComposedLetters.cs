using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>
/// Letters and signs that are composed already (Unicode NFC, UAX #15) and that no neighbour changes: Latin letters with their marks, Vietnamese ones among
/// them, and common punctuation. Nearly every text has no other, and needs no table of the whole of Unicode then.
/// </summary>
internal static class ComposedLetters
{
    // U+0000 to U+02FF and U+1E00 to U+1EFF: none has the property NFC_Quick_Check No or Maybe, none is a mark (DerivedNormalizationProps.txt).
    private const int FirstMark = 0x300, AdditionalBlock = 0x1E00, AdditionalEnd = 0x1F00;

    // General punctuation without U+2000 and U+2001, which NFC replaces.
    private const int FirstPunctuation = 0x2002, PunctuationEnd = 0x2070;

    private static readonly SearchValues<char> Composed = SearchValues.Create(
    [
        .. Range(0, FirstMark), .. Range(AdditionalBlock, AdditionalEnd), .. Range(FirstPunctuation, PunctuationEnd),
    ]);

    private static readonly char[] Folded = [.. Range(0, FirstMark).Select(FoldOne)];
    private static readonly char[] AdditionalFolded = [.. Range(AdditionalBlock, AdditionalEnd).Select(FoldOne)];

    /// <summary>Whether a text has nothing else: it is then in NFC.</summary>
    public static bool AreAllOf(string text) => text.AsSpan().IndexOfAnyExcept(Composed) < 0;

    /// <summary>One of them in lower case without its marks; <c>đ</c> is <c>d</c>.</summary>
    public static char Fold(char c) => c switch
    {
        < (char)FirstMark => Folded[c],
        >= (char)AdditionalBlock and < (char)AdditionalEnd => AdditionalFolded[c - AdditionalBlock],
        _ => c,
    };

    // A decomposition is one letter, and then its marks.
    private static char FoldOne(char c) =>
        c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c.ToString(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD)[0]);

    private static IEnumerable<char> Range(int first, int end) => Enumerable.Range(first, end - first).Select(code => (char)code);
}

using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>What every stage needs to know of Vietnamese letters.</summary>
public static class VietnameseText
{
    /// <summary>The composed form (Unicode NFC, UAX #15) in which all text is held. Words are never changed otherwise.</summary>
    public static string Nfc(string text) => text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);

    /// <summary>
    /// Lower case without marks, <c>đ</c> as <c>d</c>: <c>Đánh giá</c> becomes <c>danh gia</c>.
    /// For addresses and comparison only; the letter đ has no decomposition in Unicode and needs a rule of its own.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Whether a text has letters and all of them are capitals.</summary>
    public static bool IsInCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    /// <summary>White space runs as single blanks, none at the ends.</summary>
    public static string CollapseWhiteSpace(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
                collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}

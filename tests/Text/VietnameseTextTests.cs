using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class VietnameseTextTests
{
    /// <summary>Texts of composed letters are told by a short list: it must say what Unicode says.</summary>
    [Fact]
    public void AreAllOf_AnyLetter_IsComposedAndFoldsAsUnicodeDecomposesIt()
    {
        var composed = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => ComposedLetters.AreAllOf($"{c}")).ToArray();

        Assert.True(composed.Length > 1000);
        Assert.All(composed, c => Assert.True($"a{c}b".IsNormalized(NormalizationForm.FormC)));
        Assert.All(composed.Where(c => c is not ('đ' or 'Đ')), c => Assert.Equal(LetterOf(c), VietnameseText.Fold($"{c}")));
        Assert.False(ComposedLetters.AreAllOf("a\u0301"));

        static string LetterOf(char c) => string.Concat(
            $"{c}".Normalize(NormalizationForm.FormD)
                .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                .Select(char.ToLowerInvariant));
    }

    [Theory]
    [InlineData("e\u0302\u0301", "\u1EBF")]
    [InlineData("e\u0301\uFFFEe\u0301", "\u00E9\uFFFE\u00E9")]
    [InlineData("\uFFFE", "\uFFFE")]
    [InlineData("a", "a")]
    public void Nfc_Text_IsComposed(string text, string composed) => Assert.Equal(composed, VietnameseText.Nfc(text));

    [Theory]
    [InlineData("Đánh GIÁ đường", "danh gia duong")]
    [InlineData("Straße 1², ø", "straße 1², ø")]
    [InlineData("", "")]
    public void Fold_Text_HasNoMarksAndNoCapitals(string text, string folded) => Assert.Equal(folded, VietnameseText.Fold(text));

    // Which no attribute can hold.
    [Fact]
    public void NfcAndFold_HalfALetter_IsReplaced()
    {
        var text = $"E\u0301{(char)0xD83D}\uFFFE{(char)0xDE00}E\u0301";
        Assert.Equal("\u00C9\uFFFD\uFFFE\uFFFD\u00C9", VietnameseText.Nfc(text));
        Assert.Equal("e\uFFFD\uFFFE\uFFFDe", VietnameseText.Fold(text));
    }

    [Theory]
    [InlineData("1. ĐÁNH GIÁ, KẾT QUẢ", "1 danh gia ket qua")]
    [InlineData("1 Đánh giá kết quả", "1 danh gia ket qua")]
    [InlineData("  – a…b –  ", "a b")]
    [InlineData("…", "")]
    public void ComparisonKey_OfTextsThatSayTheSame_IsOne(string text, string key) => Assert.Equal(key, VietnameseText.ComparisonKey(text));

    [Theory]
    [InlineData("ĐẢNG BỘ 2010", true)]
    [InlineData("ĐẢNG Bộ", false)]
    [InlineData("2010 –", false)]
    [InlineData("", false)]
    public void IsInCapitals_Text_HasLettersAndNoSmallOne(string text, bool expected) => Assert.Equal(expected, VietnameseText.IsInCapitals(text));

    [Theory]
    [InlineData("a b", "a b")]
    [InlineData(" a", "a")]
    [InlineData("a ", "a")]
    [InlineData("a  b", "a b")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\u00A0\u3000b\n", "a b")]
    [InlineData("\t", "")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    public void CollapseWhiteSpace_Runs_AreSingleBlanks(string text, string collapsed) => Assert.Equal(collapsed, VietnameseText.CollapseWhiteSpace(text));

    [Theory]
    [InlineData("a\tb\nc", -1)]
    [InlineData("a\rb", 1)]
    [InlineData("\u0000", 0)]
    [InlineData("ab\u001F", 2)]
    [InlineData("a ", -1)]
    [InlineData("\u007F", 0)]
    [InlineData("\u009F", 0)]
    [InlineData("\u00A0\u2027\u202A\uFDCF\uFDF0\uFFFD", -1)]
    [InlineData("\u2028", 0)]
    [InlineData("\u2029", 0)]
    [InlineData("\uFDD0", 0)]
    [InlineData("\uFDEF", 0)]
    [InlineData("x\uFFFE", 1)]
    [InlineData("x\uFFFF", 1)]
    public void ForbiddenCharacters_AreFoundAndReplaced(string text, int first)
    {
        Assert.Equal(first, ForbiddenCharacters.IndexIn(text));
        Assert.Equal(first < 0 ? text : string.Concat(text.Select((c, i) => i == first ? '\uFFFD' : c)), ForbiddenCharacters.Replace(text));
    }

    // Sorting the marks of one letter takes the square of their number (UAX #15, section 13).
    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    public void Nfc_ManyMarksOnOneLetter_AreDivided(int marks, int dividers)
    {
        var text = VietnameseText.Nfc("b" + new string('\u0316', marks) + "c");
        Assert.Equal(marks + dividers + 2, text.Length);
        Assert.Equal(dividers, text.Count(c => c == '\u034F'));
        Assert.Equal(text, VietnameseText.Nfc(text));
    }
}

using SiteGen.Fidelity;

namespace SiteGen.Tests.Fidelity;

/// <summary>How lines are cut into the words that the proof compares.</summary>
public sealed class FidelityWordsTests
{
    [Theory]
    [InlineData("Một hai", "Một|hai")]
    [InlineData("  \t- Một", "Một")]
    [InlineData("-Công tác", "Công|tác")]
    [InlineData("+*Công", "Công")]
    [InlineData("1.Mục tiêu", "1|Mục|tiêu")]
    [InlineData("12)Mục", "12|Mục")]
    [InlineData("7:Mục", "7|Mục")]
    [InlineData("7/Mục", "7|Mục")]
    [InlineData("7–Mục 8-Đích", "7|Mục|8|Đích")]
    [InlineData("a.Mục", "a|Mục")]
    [InlineData("đ)Mục", "đ|Mục")]
    [InlineData("b/Mục", "b|Mục")]
    [InlineData("c:Mục", "c|Mục")]
    [InlineData("c-Mục", "c-Mục")]
    [InlineData("c–Mục", "c–Mục")]
    [InlineData("(1)Mục", "1|Mục")]
    [InlineData("(a)Mục", "a)Mục")]
    [InlineData("I.Mục", "I|Mục")]
    [InlineData("IV.Mục", "IV|Mục")]
    [InlineData("Vi/Mục", "Vi|Mục")]
    [InlineData("XI-Mục", "XI|Mục")]
    [InlineData("LX–Mục", "LX|Mục")]
    [InlineData("CX)Mục", "CX|Mục")]
    [InlineData("V Mục", "V|Mục")]
    [InlineData("1.2.Mục", "1.2|Mục")]
    [InlineData("II.1Mục", "II.1|Mục")]
    [InlineData("1.“Mục”", "1|Mục")]
    [InlineData("1.5", "1.5")]
    [InlineData("5/năm", "5|năm")]
    [InlineData("Số:58/KH", "Số|58|KH")]
    [InlineData("SỐ:58", "SỐ|58")]
    [InlineData("số:/KH", "số|KH")]
    [InlineData("Số:KH", "Số:KH")]
    [InlineData("giữa dòng 2.Mục", "giữa|dòng|2|Mục")]
    [InlineData("PHẦN THỨ NHẤT:KẾT QUẢ", "PHẦN|THỨ|NHẤT|KẾT|QUẢ")]
    [InlineData("Phần thứ hai.Kết", "Phần|thứ|hai|Kết")]
    [InlineData("thứ mười:Kết", "thứ|mười|Kết")]
    [InlineData("thứ hai: kết", "thứ|hai|kết")]
    [InlineData("nghìn:Kết nhất-Kết", "nghìn:Kết|nhất-Kết")]
    [InlineData("mườii:Kết", "mườii:Kết")]
    [InlineData("hai.K", "hai|K")]
    [InlineData("a – b … c", "a|b|c")]
    [InlineData("36,9% § 4, R&D.", "36,9%|§|4|R&D")]
    [InlineData(" - … ", "")]
    [InlineData("x", "x")]
    [InlineData("I", "I")]
    [InlineData("9", "9")]
    [InlineData("", "")]
    public void Of_Line_CutsBehindBulletsAndGluedNumbers(string line, string words) => Assert.Equal(words, WordsOf.Said(WordsOf.Texts(line)));

    /// <summary>Signs that stand alone belong to the word before them, and so are compared with it.</summary>
    [Theory]
    [InlineData("Một – hai ... ba.", "Một –|hai ...|ba.")]
    [InlineData("  + Một,  hai;", "Một,|hai;")]
    [InlineData("1.Mục. ", "1.|Mục.")]
    public void Of_Line_KeepsSignsWithTheWordBefore(string line, string written) =>
        Assert.Equal(written, string.Join('|', WordsOf.Texts(line).Select(word => word.Written.ToString())));

    [Fact]
    public void Of_Line_GivesEachWordItsColumn() => Assert.Equal([3, 5, 9], WordsOf.Texts("- 1.Mục hai").Select(word => word.Location.Column));

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "I.")]
    [InlineData(3, "I.")]
    [InlineData(4, "I. Kết")]
    public void Of_LooseLine_LeavesOnlyWordsBehindTheLimitStrict(int looseTo, string loose)
    {
        var line = WordsOf.Lines("I. Kết quả")[0] with { LooseTo = looseTo };
        Assert.Equal(loose, string.Join(' ', FidelityWords.Of(line).Where(word => word.IsLoose).Select(word => word.Written.ToString())));
    }

    [Theory]
    [InlineData("- + Một", 4)]
    [InlineData("Một - hai", 0)]
    [InlineData(" –", 2)]
    [InlineData("", 0)]
    public void StartOf_Line_IsBehindBlanksAndBullets(string line, int start) => Assert.Equal(start, FidelityWords.StartOf(line));
}

using SiteGen.Diagnostics;
using SiteGen.Sources.Formats;
using SiteGen.Text;
using static SiteGen.Tests.Sources.Formats.PdfFile;

namespace SiteGen.Tests.Sources.Formats;

public sealed class PdfReaderTests
{
    private const string Full = "Trong nhiệm kỳ qua, Đảng bộ quận đã lãnh đạo thực hiện thắng lợi các";

    [Fact]
    public void Parse_BrokenLines_AreJoined() => Assert.Equal(
        [$"1 {Full} nhiệm vụ.", $"2 {Full} nhiệm vụ khác.", "3 Hết."],
        Read(Of(Page(new(90, 700, Full), new(70, 684, "nhiệm vụ."), new(90, 668, Full), new(70, 652, "nhiệm vụ khác."), new(90, 636, "Hết.")))));

    [Fact]
    public void Parse_TwoColumns_LeftComesFirst() => Assert.Equal(
        ["1 ĐẢNG BỘ QUẬN", "2 BAN CHẤP HÀNH", "3 ĐẢNG CỘNG SẢN VIỆT NAM", "4 Quận, ngày 24 tháng 11 năm 2010", "5 BÁO CÁO"],
        Read(Of(Page(new(70, 800, "ĐẢNG BỘ QUẬN"), new(300, 800, "ĐẢNG CỘNG SẢN VIỆT NAM"), new(70, 784, "BAN CHẤP HÀNH"), new(300, 780, "Quận, ngày 24 tháng 11 năm 2010"), new(250, 740, "BÁO CÁO")))));

    [Fact]
    public void Parse_PageNumbersAndRunningHeads_AreLeftOut() => Assert.Equal(
        [
            "1 (left out: running head or foot of the page) Báo cáo của quận", $"2 {Full} nhiệm vụ một.", "3 (left out: page number) 1",
            "4 (left out: running head or foot of the page) Báo cáo của quận", "5 2. Năm 2010 có nhiều sự kiện.", "6 (left out: page number) 2",
            "7 (left out: running head or foot of the page) Báo cáo của quận", "8 3. Hết.", "9 (left out: page number) 3",
        ],
        Read(Of(
            Page(new(200, 820, "Báo cáo của quận"), new(90, 760, Full), new(70, 744, "nhiệm vụ một."), new(300, 30, "1")),
            Page(new(200, 820, "Báo cáo của quận"), new(90, 760, "2. Năm 2010 có nhiều sự kiện."), new(300, 30, "2")),
            Page(new(200, 820, "Báo cáo của quận"), new(90, 760, "3. Hết."), new(300, 30, "3")))));

    [Fact]
    public void Parse_ParagraphOverAPageBreak_IsJoined() => Assert.Equal(
        [$"1 {Full} nhiệm vụ.", "2 (left out: page number) 1", "3 Đoạn sau.", "4 (left out: page number) 2"],
        Read(Of(Page(new(90, 700, Full), new(300, 30, "1")), Page(new(70, 760, "nhiệm vụ."), new(90, 744, "Đoạn sau."), new(300, 30, "2")))));

    [Theory]
    [InlineData("kinh tế - xã", "hội", "kinh tế - xã hội")]
    [InlineData("Hướng dẫn số 08/HD-", "CĐN", "Hướng dẫn số 08/HD-CĐN")]
    public void Parse_LineEnd_GoesOnWithABlankButAfterTheHyphenOfANumber(string first, string second, string joined) =>
        Assert.EndsWith(joined, Read(Of(Page(new(90, 716, "Đoạn đầu tiên của văn bản này, đủ dài để thành một dòng đầy trang."), new(90, 700, new string('x', 66 - first.Length) + " " + first), new(70, 684, second))))[^1]);

    // Letters are 6 points wide, marks none: "khai t hác" and "thố ng" have gaps of a quarter of a letter's size inside, and of a third between words.
    [Fact]
    public void Parse_TornWords_AreMended() => Assert.Equal(
        ["1 khai thác, thống nhất"],
        Read(Of(Page(new(70, 700, "khai"), new(98, 700, "t"), new(107, 700, "hác,"), new(135, 700, "thố"), new(156, 700, "ng"), new(172, 700, "nhất")))));

    [Theory]
    [InlineData(0, 88, 88)]
    [InlineData(0, 85, 88)]
    [InlineData(500, 88, 94)]
    [InlineData(500, 82, 88)]
    public void Parse_MarkByItself_StandsAtItsLetter(int width, double mark, double next) =>
        Assert.Equal(["1 trục"], Read(Of(width, Page(new(70, 700, "tru"), new(mark, 700, "\u0323"), new(next, 700, "c")))));

    [Fact]
    public void Parse_MarksOfOneLetter_AreInOrder() => Assert.Equal(["1 trực thuộc"], Read(Of(Page(new Words(70, 700, "tru\u031B\u0323c thuô\u0323c")))));

    [Fact]
    public void Parse_WordsPrintedTwice_AreThereOnce() => Assert.Equal(["1 BÁO CÁO"], Read(Of(Page(new(70, 700, "BÁO CÁO"), new(70.2, 700, "BÁO CÁO")))));

    private static List<string> Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var dump = SourceDump.Of(SourceFormats.Parse(new StoredFile("a.pdf", () => bytes), null, diagnostics), diagnostics);
        return [.. dump.TrimEnd('\n').Split('\n')];
    }
}

using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;
using static SiteGen.Tests.Sources.PdfFile;

namespace SiteGen.Tests.Sources;

public sealed class PdfReaderTests
{
    private const string Full = "Trong nhiệm kỳ qua, Đảng bộ quận đã lãnh đạo thực hiện thắng lợi các";

    [Fact]
    public void Parse_BrokenLines_AreJoined() => Assert.Equal(
        [$"1 {Full} nhiệm vụ.", $"2 {Full} nhiệm vụ khác.", "3 Hết."],
        Read(Of(Page(new(90, 700, Full), new(70, 684, "nhiệm vụ."), new(90, 668, Full), new(70, 652, "nhiệm vụ khác."), new(90, 636, "Hết.")))));

    [Fact]
    public void Parse_TwoColumns_LeftComesFirst() => Assert.Equal(
        ["1 ĐẢNG BỘ QUẬN", "2 BAN CHẤP HÀNH", "3 ĐẢNG CỘNG SẢN VIỆT NAM", "4 Quận, ngày 24 tháng 11 năm 2010", "5 (centred) BÁO CÁO"],
        Read(
            Of(Page(new(70, 800, "ĐẢNG BỘ QUẬN"), new(300, 800, "ĐẢNG CỘNG SẢN VIỆT NAM"), new(70, 784, "BAN CHẤP HÀNH"),
                new(300, 780, "Quận, ngày 24 tháng 11 năm 2010"), new(250, 740, "BÁO CÁO")))));

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
        Assert.EndsWith(
            joined,
            Read(
                Of(Page(new(90, 716, "Đoạn đầu tiên của văn bản này, đủ dài để thành một dòng đầy trang."),
                    new(90, 700, new string('x', 66 - first.Length) + " " + first), new(70, 684, second))))[^1]);

    // "vị t ăng": the smaller gap is the one inside the word.
    [Fact]
    public void Parse_TornWordAfterAnother_TakesTheNearerPiece() =>
        Assert.Equal(["1 vị tăng"], Read(Of(Page(new(70, 700, "vị"), new(86.5, 700, "t"), new(95, 700, "ăng")))));

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

    [Theory]
    [InlineData(700.4, 71.0)]
    [InlineData(699.8, 69.3)]
    public void Parse_WordsPrintedTwiceALittleApart_AreThereOnce(double y, double x) =>
        Assert.Equal(["1 BÁO CÁO allll"], Read(Of(Page(new(70, 700, "BÁO CÁO allll"), new(x, y, "BÁO CÁO allll")))));

    // "Chi bộ" is 33 points wide: the mark follows at 103.
    [Theory]
    [InlineData(704, "1", "1 Chi bộ¹ có")]
    [InlineData(697.5, "2", "1 Chi bộ₂ có")]
    [InlineData(704, "12", "1 Chi bộ¹² có")]
    [InlineData(704, "a", "1 Chi bộa có")]
    public void Parse_SmallLettersAboveOrBelowTheLine_BelongToTheirWord(double y, string mark, string line) =>
        Assert.Equal([line], Read(Of(Page(new(70, 700, "Chi bộ"), new(103, y, mark, 7), new(115, 700, "có")))));

    [Fact]
    public void Parse_SmallLineAboveALarge_IsALineOfItsOwn() =>
        Assert.Equal(["1 a", "2 Báo cáo"], Read(Of(Page(new(70, 716, "a", 7), new(70, 700, "Báo cáo")))));

    [Fact]
    public void Parse_TableThatGoesOnBehindTheEdgeOfThePage_HasItsWordsWhole() => Assert.Equal(
        ["1 table", "    TT | Chỉ tiêu", "    1 | nghị quyết được trả lời"],
        Read(Drawn((
            Grid([490, 520, 595], [700, 680, 660]),
            [new(495, 685, "TT"), new(525, 685, "Chỉ tiêu"), new(495, 665, "1"), new(525, 665, "nghị quyết được trả lời")]))));

    [Fact]
    public void Parse_RecognisedTextOfBadQualityUnderAStamp_IsRefused() => Assert.Equal(
        "1: error source-text-garbled",
        Read(Of([
            .. Lines(70, 820, "Ký bởi: Tỉnh ủy Tân Lập", "Cơ quan: Tỉnh ủy Tân Lập, thời gian ký 24-08-2015"),
            .. Lines(70, 780, [.. Enumerable.Repeat("BO GIAO DUC VA DAO TAO CONG HOA XA HOI CHU NGHIA VIVI' NAM", 12)]),
        ]))[0]);

    [Theory]
    [InlineData("", "Số: 21 /KH-PGD&ĐT")]
    [InlineData("/F 4", "Số: 21 /KH-PGD&ĐT")]
    [InlineData("/F 2", "Số: /KH-PGD&ĐT")]
    public void Parse_NumberStampedOverThePage_IsReadAtItsPlace(string flags, string line) =>
        Assert.Equal([$"1 {line}"], Read(Stamped([new(70, 700, "Số:"), new(110, 700, "/KH-PGD&ĐT")], new(92, 700, "21"), flags)));

    [Fact]
    public void Parse_TableOfDrawnLines_IsReadCellByCell() => Assert.Equal(
        ["1 Biểu số liệu", "2 table", "    TT | Tên chi bộ | Ghi chú", "    1 | Chi bộ Văn phòng Quận ủy | ", "    (2×1) Cộng | 39", "3 Hết."],
        Read(Drawn((
            Grid([70, 100, 200], [700, 680, 640]) + Grid([200, 300], [700, 680, 640]) + Box(70, 620, 200, 640) + Box(200, 620, 300, 640),
            [
                new(70, 720, "Biểu số liệu"), new(75, 685, "TT"), new(105, 685, "Tên chi bộ"), new(205, 685, "Ghi chú"),
                new(75, 655, "1"), new(105, 665, "Chi bộ Văn"), new(105, 649, "phòng Quận ủy"), new(105, 625, "Cộng"), new(205, 625, "39"),
                new(70, 600, "Hết."),
            ]))));

    [Fact]
    public void Parse_TableOverAPageBreak_IsOne() => Assert.Equal(
        [
            "1 table",
            "    TT | Tên | Tuổi | Ghi chú",
            "    1 | An | 39 | a",
            "    2 | Ba | 40 | b",
            "    3 | Cả | 41 | c",
            "2 (left out: page number) 1",
            "3 (left out: page number) 2",
        ],
        Read(Drawn(
            (
                Grid([70, 100, 200, 250, 300], [120, 100, 80]),
                [.. Row(105, "TT", "Tên", "Tuổi", "Ghi chú"), .. Row(85, "1", "An", "39", "a"), new(300, 30, "1")]),
            (Grid([70, 100, 200, 250, 300], [800, 780, 760]), [.. Row(785, "2", "Ba", "40", "b"), .. Row(765, "3", "Cả", "41", "c"), new(300, 30, "2")]))));

    [Fact]
    public void Parse_LineStretchedToTheMargins_IsOneLine() => Assert.Equal(
        [$"1 {Full} theo số 5807/BGDĐT nhiệm vụ."],
        Read(
            Of(Page(new(90, 700, Full), new(70, 684, "theo số"),
                new(90 + (6 * Full.Length) - (6 * 10) - (3 * Full.Count(c => c == ' ')), 684, "5807/BGDĐT"), new(70, 668, "nhiệm vụ.")))));

    private static Words[] Row(double y, params string[] cells) => [.. cells.Zip([75.0, 105, 205, 255], (cell, x) => new Words(x, y, cell))];

    private static List<string> Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var dump = SourceDump.Of(SourceFormats.Parse(new StoredFile("a.pdf", () => bytes), null, diagnostics), diagnostics);
        return [.. dump.TrimEnd('\n').Split('\n')];
    }
}

using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;
using static SiteGen.Tests.Sources.PdfFile;

namespace SiteGen.Tests.Sources;

/// <summary>How the lines of a page belong together: footnotes, columns, titles, tables over pages.</summary>
public sealed class PdfLayoutTests
{
    private const string Narrow = "qua, Đảng bộ xã đã lãnh đạo nhân dân trong";
    private const string Full = "Trong nhiệm kỳ qua, Đảng bộ quận đã lãnh đạo thực hiện thắng lợi các";

    // "trực thuộc" ends at 70 + 6 × 9 + 3: letters are half of their size wide, blanks a quarter.
    [Theory]
    [InlineData("1 Trong đó có hai chi bộ.", "1")]
    [InlineData("(1) Trong đó có hai chi bộ.", "(1)")]
    [InlineData("[1] Trong đó có hai chi bộ.", "[1]")]
    [InlineData("* Trong đó có hai chi bộ.", "*")]
    public void Parse_FootnoteAtTheBottom_StandsAtItsMention(string note, string mark) => Assert.Equal(
        ["1 trực thuộc[^1] có", $"2 {Full} nhiệm vụ.", "3 (footnote 1) Trong đó có hai chi bộ."],
        Read(Of(Page(new(70, 700, "trực thuộc"), new(127, 705, mark, 7), new(150, 700, "có"), new(70, 660, Full + " nhiệm vụ."), new(70, 80, note, 9)))));

    [Fact]
    public void Parse_RaisedNumberOfAFootnote_IsItsNumber() => Assert.Equal(
        ["1 trực thuộc[^1] có", "2 (footnote 1) Trong đó"],
        Read(Of(Page(new(70, 700, "trực thuộc"), new(127, 705, "1", 7), new(150, 700, "có"), new(70, 83, "1", 6), new(75, 80, "Trong đó", 9)))));

    [Fact]
    public void Parse_TwoFootnotesAtOnePlace_AreTwo() => Assert.Equal(
        ["1 trực thuộc[^1],[^2] có", "2 (footnote 1) Một.", "3 (footnote 2) Hai."],
        Read(Of(Page(new(70, 700, "trực thuộc"), new(127, 705, "1,2", 7), new(150, 700, "có"), new(70, 92, "1 Một.", 9), new(70, 80, "2 Hai.", 9)))));

    [Fact]
    public void Parse_ExponentBeforeTheMention_IsNone() => Assert.Equal(
        [$"1 {Full} nhiệm vụ.", "2 km² và huyện[^1] có", "3 (footnote 1) Theo niên giám."],
        Read(Of(Page(
            new(70, 740, Full + " nhiệm vụ."),
            new(70, 700, "km"), new(82, 705, "2", 7), new(89, 700, "và huyện"), new(134.5, 705, "2", 7), new(150, 700, "có"),
            new(70, 80, "2 Theo niên giám.", 9)))));

    [Fact]
    public void Parse_SmallLineThatNothingMentions_IsNoFootnote() => Assert.Equal(
        ["1 Đảng bộ quận có", "2 1 Trong đó"], Read(Of(Page(new(70, 700, "Đảng bộ quận có"), new(70, 80, "1 Trong đó", 9)))));

    [Fact]
    public void Parse_FootnoteOverTwoPages_IsOne() => Assert.Equal(
        ["1 trực thuộc[^1] có", "2 Đảng bộ quận có nhiều chi bộ.", "3 (footnote 1) Trong đó có hai chi bộ."],
        Read(Of(
            Page(new(70, 700, "trực thuộc"), new(127, 705, "1", 7), new(150, 700, "có"), new(70, 80, "1 Trong đó có", 9)),
            Page(new(70, 700, "Đảng bộ quận có nhiều chi bộ."), new(70, 80, "hai chi bộ.", 9)))));

    [Theory]
    [InlineData(40)]
    [InlineData(12)]
    public void Parse_ColumnsOfText_AreReadOneAfterTheOther(double gutter) => Assert.Equal(
        [$"1 {string.Join(' ', Enumerable.Repeat(Narrow, 12))} hết.", "2 Đoạn sau."],
        Read(Of([
            .. Lines(70, 700, [.. Enumerable.Repeat(Narrow, 6)]),
            .. Lines(70 + WidthOf(Narrow) + gutter, 700, [.. Enumerable.Repeat(Narrow, 6), "hết."]),
            new(70, 540, "Đoạn sau."),
        ])));

    [Fact]
    public void Parse_CentredTitleOverSeveralLines_IsOneLine() => Assert.Equal(
        ["1 (centred) BÁO CÁO", $"2 (centred) {Full} chỉ nhiệm vụ của năm", $"3 {Full} mục tiêu nữa."],
        Read(Of(Page(
            Centred(760, "BÁO CÁO"), Centred(744, Full + " chỉ"), Centred(728, "nhiệm vụ của năm"), new(70, 700, Full + " mục tiêu"), new(70, 684, "nữa.")))));

    [Fact]
    public void Parse_RowCutByTheEndOfAPage_IsOne_AndNamesOfColumnsAreThereOnce() => Assert.Equal(
        ["1 table", "    TT | Tên", "    1 | An và những người khác", "    2 | Ba", "2 (left out: running head or foot of the page) TT Tên"],
        Read(Drawn(
            (Grid([70, 100, 300], [120, 100, 80]), [.. Row(105, "TT", "Tên"), .. Row(85, "1", "An và")]),
            (Grid([70, 100, 300], [800, 780, 760, 740]), [.. Row(785, "TT", "Tên"), .. Row(765, "", "những người khác"), .. Row(745, "2", "Ba")]))));

    [Fact]
    public void Parse_ShadedRowWithoutBorders_IsOfItsTable() => Assert.Equal(
        ["1 table", "    TT | Tên", "    1 | An", "    2 | Ba"],
        Read(Drawn((
            "70 700 30 20 re f 100 700 200 20 re f\n" + Grid([70, 100, 300], [700, 680, 660]),
            [.. Row(705, "TT", "Tên"), .. Row(685, "1", "An"), .. Row(665, "2", "Ba")]))));

    // "Phó" is 18 points wide: its blank is drawn from 88 to 91, where the next word stands as well.
    [Theory]
    [InlineData(88.0, "Phó ", "Viện")]
    [InlineData(89.5, "Phó", "Viện")]
    public void Parse_WordsWithHardlyAnyRoomBetweenThem_AreTwo(double next, string word, string other) =>
        Assert.Equal(["1 Phó Viện"], Read(Of(Page(new(70, 700, word), new(next, 700, other)))));

    [Fact]
    public void Parse_BlankDrawnInsideASyllable_IsNone() => Assert.Equal(["1 thống"], Read(Of(Page(new(70, 700, "th "), new(82, 700, "ống")))));

    [Fact]
    public void Parse_FontWithoutUnicode_IsRefused() => Assert.Equal(
        ["1: error source-font-unreadable"],
        Read(WithoutUnicode(Of(Page(new Words(70, 700, "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\"#$%&'()*+,"))))));

    [Fact]
    public void Parse_SignWithoutUnicode_IsAWarning() => Assert.Equal(
        "1: warning source-signs-unreadable", Read(WithoutUnicode(Of(Page(new(70, 700, "\u0001"), new(90, 700, "Hi")))))[0]);

    [Fact]
    public void Parse_CellsNearEachOther_AreTwoColumns() => Assert.Equal(
        ["1 SỞ GIÁO DỤC TỈNH ĐỒNG", "2 THÁP", "3 CỘNG HÒA XÃ HỘI VIỆT", "4 NAM"],
        Read(Of(Page(
            new(70, 800, "SỞ GIÁO DỤC TỈNH ĐỒNG"), new(90, 784, "THÁP"), new(70 + WidthOf("SỞ GIÁO DỤC TỈNH ĐỒNG") + 11, 800, "CỘNG HÒA XÃ HỘI VIỆT"),
            new(260, 784, "NAM")))));

    [Fact]
    public void Parse_EndOfALongerLeftColumn_StaysInIt() => Assert.Equal(
        ["1 Nơi nhận:", "2 - Như trên;", "3 - Lưu: VT.", "4 BÍ THƯ"],
        Read(Of(Page(new(70, 300, "Nơi nhận:"), new(70, 284, "- Như trên;"), new(70, 268, "- Lưu: VT."), new(350, 300, "BÍ THƯ")))));

    // The file draws the first line last.
    [Fact]
    public void Parse_LinesDrawnInAnotherOrder_AreAWarning() => Assert.Equal(
        ["1: warning source-order-doubtful", "1 1. Một.", "2 2. Hai.", "3 3. Ba.", "4 4. Bốn."],
        Read(Of(Page(new(70, 684, "2. Hai."), new(70, 668, "3. Ba."), new(70, 652, "4. Bốn."), new(70, 700, "1. Một.")))));

    [Fact]
    public void Parse_BlankWithoutRoomThatIsNotKept_IsAWarning() =>
        Assert.Equal(["1: warning source-blanks-lost", "1 2015"], Read(Of(Page(new(70, 700, "20 "), new(82, 700, "15")))));

    [Fact]
    public void Parse_StampInObjectStreams_IsReadAtItsPlace() => Assert.Equal(
        ["1 Số: 21 /KH-PGD&ĐT"], Read(InObjectStream(Stamped([new(70, 700, "Số:"), new(110, 700, "/KH-PGD&ĐT")], new(92, 700, "21")))));

    // In the middle of the longest line.
    private static Words Centred(double y, string text) => new(70 + ((WidthOf(Full + " mục tiêu") - WidthOf(text)) / 2), y, text);

    private static double WidthOf(string text) => text.Sum(c => c == ' ' ? 3.0 : 6);

    private static Words[] Row(double y, params string[] cells) => [.. cells.Zip([75.0, 105], (cell, x) => new Words(x, y, cell))];

    private static List<string> Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var dump = SourceDump.Of(SourceFormats.Parse(new StoredFile("a.pdf", () => bytes), null, diagnostics), diagnostics);
        return [.. dump.TrimEnd('\n').Split('\n')];
    }
}

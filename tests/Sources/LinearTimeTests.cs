using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>Every construct of a raw report is converted, and proved, in the time of its size, or refused before it is read.</summary>
public sealed class LinearTimeTests
{
    // Linear is 4, or 6 where many objects are kept; quadratic is 16.
    private const double Most = 10;
    private const string Title = "Báo cáo tổng kết nhiệm kỳ 2005 - 2010 của Đảng bộ quận";

    private static readonly ConversionOptions Told = new(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));

    // What is repeated, with {0} for its number; the text before it, and the text after it.
    [Theory]
    [InlineData("Trong nhiệm kỳ qua, Đảng bộ đã thực hiện {0} việc được giao.\n")]
    [InlineData("Trong nhiệm kỳ qua, Đảng bộ đã thực hiện nhiều việc được giao.\n")]
    [InlineData("Trong nhiệm kỳ qua ")]
    [InlineData("Trong nhiệm kỳ {0} ")]
    [InlineData("a")]
    [InlineData("a\u0301\u0323")]
    [InlineData("\u0301", "a")]
    [InlineData("a\n")]
    [InlineData("A\n")]
    [InlineData("\n", "", "a")]
    [InlineData(" ", "a", "b")]
    [InlineData("\t", "a", "b")]
    [InlineData("a\tb\n")]
    [InlineData("I. KẾT QUẢ\n")]
    [InlineData("I. KẾT QUẢ\nMột đoạn.\n")]
    [InlineData("{0}. Kết quả\n")]
    [InlineData("1.")]
    [InlineData("1.1. Kết quả\n")]
    [InlineData("Điều {0}. Kết quả\n")]
    [InlineData("PHẦN THỨ NHẤT\n")]
    [InlineData("a) Kết quả\n")]
    [InlineData("(1) Kết quả\n")]
    [InlineData("- Kết quả\n")]
    [InlineData("  - Kết quả\n")]
    [InlineData("+ ")]
    [InlineData("|a|b|\n")]
    [InlineData("[1] ")]
    [InlineData("[", "", "](a)")]
    [InlineData("1@", "<")]
    [InlineData("<1@a ")]
    [InlineData("- ", "", "a")]
    [InlineData("`")]
    [InlineData("*a ")]
    [InlineData("&amp; ")]
    [InlineData("<b>")]
    [InlineData("ngày 1 tháng 2 năm 2010\n")]
    [InlineData("Số: {0}-BC/TU\n")]
    [InlineData("Nơi nhận:\n- Như trên;\n")]
    [InlineData("T/M BAN CHẤP HÀNH\n")]
    [InlineData("_____\n")]
    [InlineData("nhiÖm kú ")]
    public void Convert_RepeatedText_TakesTimeInProportion(string repeated, string before = "", string after = "") =>
        AssertLinear("a.txt", size => Bytes($"{Title}\n{before}{Repeat(repeated, size)}{after}\n"), 20_000);

    [Theory]
    [InlineData("<p>Đoạn {0}.</p>")]
    [InlineData("<p>Một đoạn.")]
    [InlineData("<br>")]
    [InlineData("a<br>")]
    [InlineData("<b>a</b> ")]
    [InlineData("<span style='font-weight:bold'>a</span> ")]
    [InlineData("<span>", "", "a")]
    [InlineData("<b>", "", "a")]
    [InlineData("</b>")]
    [InlineData("<p><b>")]
    [InlineData("<div>a</div>")]
    [InlineData("<h2>I. Kết quả</h2>")]
    [InlineData("<tr><td>a</td><td>{0}</td></tr>", "<table border=1>", "</table>")]
    [InlineData("<td>{0}", "<table border=1><tr>", "</table>")]
    [InlineData("<td rowspan=100 colspan=100>a", "<table border=1><tr>", "</table>")]
    [InlineData("<table border=1><tr><td>a<td>b</table>")]
    [InlineData("<table><tr><td>a")]
    [InlineData("<tr><td><table border=1><tr><td>a<td>b</table></td></tr>", "<table>", "</table>")]
    [InlineData("a", "<table>", "</table>")]
    [InlineData("<li>Việc {0}", "<ul>", "</ul>")]
    [InlineData("<li>Việc", "<ol>", "</ol>")]
    [InlineData("<ul><li>a")]
    [InlineData("<ol><li>a", "", "</li>")]
    [InlineData("<section>")]
    [InlineData("<x>")]
    [InlineData("<x/>", "", "{1}", "</y>")]
    [InlineData("<div/>")]
    [InlineData("</div>", "<p><x>")]
    [InlineData("<dl><dt>a<dd>b</dl>")]
    [InlineData("<a href='#_ftn{0}'>[1]</a> ")]
    [InlineData("<a href='#_ftn1'>[1]</a> ")]
    [InlineData("<a href='#_ftn{0}'>[1]</a><div id=ftn{0}>a</div>")]
    [InlineData("<a href='x'>a</a> ")]
    [InlineData(" ", "<a href='#_ftn1'>", "x</a><p id=ftn1>a")]
    [InlineData("<img src='{0}.png'>")]
    [InlineData("&amp;")]
    [InlineData("&x")]
    [InlineData("<!-- a -->")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData(" a{0}=b", "<p", ">a")]
    [InlineData("p{color:red}", "<style>", "</style><p>a")]
    [InlineData("p{font-weight:bold}", "<style>", "</style>{1}", "<p>a")]
    [InlineData(".x{0}{color:red}", "<style>", "</style>{1}", "<p class=x1>a")]
    [InlineData("a", "<style>", "</style>")]
    [InlineData("a{", "<style>", "</style>")]
    [InlineData("font-weight:bold;", "<p style='", "'>a")]
    [InlineData("x{0} ", "<p class='", "'>a")]
    [InlineData("<select><option>a")]
    [InlineData("<form>")]
    [InlineData("<svg><title>a")]
    [InlineData("a\n", "<pre>", "</pre>")]
    public void Convert_RepeatedHtml_TakesTimeInProportion(string repeated, string before = "", string after = "", string more = "") => AssertLinear(
        "a.html",
        size => Bytes($"<!DOCTYPE html><title>a</title><p>{Title}</p>\n{before}{Repeat(repeated, size)}{after.Replace("{1}", Repeat(more, size))}"),
        20_000);

    [Theory]
    [InlineData("<w:p><w:r><w:t>Đoạn {0}.</w:t></w:r></w:p>")]
    [InlineData("<w:r><w:t>a </w:t></w:r>", "<w:p>", "</w:p>")]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>a </w:t></w:r>", "<w:p>", "</w:p>")]
    [InlineData("<w:t>a </w:t>", "<w:p><w:r>", "</w:r></w:p>")]
    [InlineData("<w:r><w:t>a</w:t><w:br/></w:r>", "<w:p>", "</w:p>")]
    [InlineData("<w:r><w:tab/></w:r>", "<w:p>", "<w:r><w:t>a</w:t></w:r></w:p>")]
    [InlineData("<w:ins><w:r><w:t>a </w:t></w:r></w:ins>", "<w:p>", "</w:p>")]
    [InlineData("<w:del><w:r><w:delText>a </w:delText></w:r></w:del>", "<w:p>", "</w:p>")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>a </w:t></w:r>", "<w:p>", "</w:p>")]
    [InlineData("<w:hyperlink><w:r><w:t>a </w:t></w:r></w:hyperlink>", "<w:p>", "</w:p>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:p>", "</w:p>")]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>a</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:p>",
        "</w:p>")]
    [InlineData("<w:tr><w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>", "<w:tbl>", "</w:tbl>")]
    [InlineData("<w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc>", "<w:tbl><w:tr>", "</w:tr></w:tbl>")]
    [InlineData("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>", "<w:tbl>", "</w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>")]
    [InlineData("<w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\"/></w:r>", "<w:p>", "</w:p>\n=== footnotes\n<w:footnote w:id=\"1\"><w:p/></w:footnote>")]
    [InlineData(
        "<w:r><w:t>a</w:t><w:footnoteReference w:id=\"{0}\"/></w:r>",
        "<w:p>",
        "</w:p>\n=== footnotes\n{1}",
        "<w:footnote w:id=\"{0}\"><w:p><w:r><w:t>b</w:t></w:r></w:p></w:footnote>")]
    [InlineData(
        "<w:p><w:pPr><w:pStyle w:val=\"s{0}\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
        "",
        "\n=== styles\n{1}",
        "<w:style w:styleId=\"s{0}\" w:type=\"paragraph\"><w:basedOn w:val=\"s1{0}\"/></w:style>")]
    [InlineData(
        "<w:p><w:pPr><w:pStyle w:val=\"s\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
        "",
        "\n=== styles\n<w:style w:styleId=\"s\" w:type=\"paragraph\">{1}</w:style>",
        "<w:x/>")]
    [InlineData(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
        "",
        "\n=== numbering\n<w:abstractNum w:abstractNumId=\"1\">{1}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>",
        "<w:lvl w:ilvl=\"9{0}\"/>")]
    [InlineData(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
        "",
        "\n=== numbering\n{1}<w:abstractNum w:abstractNumId=\"x\"><w:numStyleLink w:val=\"a\"/></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"x\"/></w:num>",
        "<w:abstractNum w:abstractNumId=\"{0}\"/>")]
    [InlineData("<w:p/>", "", "\n=== comments\n{1}", "<w:comment w:id=\"{0}\"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:comment>")]
    [InlineData("<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>", "<w:p>", "</w:p>")]
    [InlineData("<!-- a -->", "<w:p>", "<w:r><w:t>a</w:t></w:r></w:p>")]
    public void Convert_RepeatedDocx_TakesTimeInProportion(string repeated, string before = "", string after = "", string more = "") => AssertLinear(
        "a.docx",
        size => DocxFile.Of($"<w:p><w:r><w:t>{Title}</w:t></w:r></w:p>{before}{Repeat(repeated, size)}{after.Replace("{1}", Repeat(more, size))}"),
        80_000);

    [Theory]
    [InlineData("line")]
    [InlineData("word")]
    [InlineData("page")]
    [InlineData("table")]
    [InlineData("box")]
    public void Convert_RepeatedPdf_TakesTimeInProportion(string what) => AssertLinear(
        "a.pdf",
        size => what switch
        {
            "line" => PdfFile.Of(PdfFile.Lines(70, 800, [Title, .. Enumerable.Range(0, size).Select(i => $"Đoạn {i}.")])),
            "word" => PdfFile.Of(
                [new PdfFile.Words(70, 800, Title), .. Enumerable.Range(0, size).Select(i => new PdfFile.Words(70 + (i % 20 * 24), 780 - (i / 20), "từ"))]),
            "page" => PdfFile.Of([.. Enumerable.Range(0, size / 4).Select(i => PdfFile.Lines(70, 800, Title, $"Trang {i}"))]),
            "table" => Drawn(PdfFile.Grid([70, 200, 400], [.. Enumerable.Range(0, size / 4).Select(i => 790.0 - (i * 0.5))])),
            _ => Drawn(string.Concat(Enumerable.Range(0, size).Select(i => PdfFile.Box(70, 700, 71 + (i % 300), 701 + (i / 300))))),
        },
        1_000);

    private static byte[] Drawn(string lines) => PdfFile.Drawn((lines, PdfFile.Lines(70, 800, Title)));

    private static void AssertLinear(string name, Func<int, byte[]> bytesOf, int size)
    {
        var growth = CpuTime.GrowthOf(bytesOf, bytes => Convert(name, bytes), size);
        Assert.True(growth <= Most, $"Four times the input takes {growth:0.0} times as long.");
    }

    private static void Convert(string name, byte[] bytes) => Converter.Convert(new StoredFile(name, () => bytes), Told, new DiagnosticBag());

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string Repeat(string repeated, int size) => repeated.Length == 0
        ? ""
        : string.Concat(Enumerable.Range(0, size / repeated.Length).Select(i => repeated.Replace("{0}", $"{i}", StringComparison.Ordinal)));
}

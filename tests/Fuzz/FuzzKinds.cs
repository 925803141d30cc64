using System.Collections.Immutable;
using System.Text;
using SiteGen.Tests.Bags;
using SiteGen.Tests.Sources;
using SiteGen.Tests.Text.Encodings;
using static SiteGen.Tests.Fuzz.FuzzReaders;

namespace SiteGen.Tests.Fuzz;

/// <summary>Everything that comes from outside, by kind.</summary>
internal static class FuzzKinds
{
    private const string Head = "\n---\n";

    private static readonly string[] Numbers = ["-1", "0", "99999999999", "\0", "\u0301", "\uFEFF", "\U0001F600", "\n", "\r", "\u2028", "\u00A0"];

    /// <summary>The kinds.</summary>
    public static ImmutableSortedDictionary<string, Lazy<FuzzKind>> All { get; } = new Dictionary<string, Lazy<FuzzKind>>
    {
        ["bag"] = new(() => new([Bag(TestBag.Whole()), .. ConformanceSuiteTests.All.Select(Bag)],
            [.. Numbers, "*", "%0A", "%25", "../", "/", "data/", "http://a.vn/x 5 data/x\n", "00  data/a.txt\n", "Payload-Oxum: 9.9.9\n",
            "BagIt-Version: 0.97\n"])),
        ["docx"] = new(() => new(
            [
                .. Docx().Select(docx => new Original([.. FilesOf(docx)], parts => Convert("a.docx", ZipOf(parts)))),
                .. Docx().Select(docx => Original.Of("a.docx", docx, Convert)),
            ],
            [
                .. Numbers, "<w:p>", "</w:p>", "</w:tc>", "<w:tbl><w:tr/></w:tbl>", "<w:tc>", "w:val=\"99999999999\"", "w:val=\"-1\"", "&#xFFFF;", "&x;", "%9",
                "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:gridSpan w:val=\"100000\"/>",
                "<w:footnoteReference w:id=\"1\"/>",
                "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:txbxContent>", "<mc:AlternateContent>", "r:embed=\"rIdPicture\"",
                "<!DOCTYPE a>",
                "<w:vMerge/>", "<w:basedOn w:val=\"a\"/>", "Target=\"../../../x\"", "TargetMode=\"External\"",
            ])),
        ["html"] = new(() => new(
            [.. new[] { "trang-tin.html", "word-luu-thanh-trang.html" }.Select(name => Original.Of("a.html", Format(name), Convert))],
            [
                .. Numbers, "<", ">", "<p>", "</div>", "<table><tr><td colspan=99999>", "<td rowspan=99999>", "<ol start=-9>", "<li value=99999999999>",
                "&#0;", "&#x110000;", "&amp",
                "<!--", "-->", "<script>", "<style>p{", "<svg><title>", "<math>", "<template>", "<select>", "<img src=data:image/png;base64,AAAA>",
                "<a href=#_ftn1>", "<base href=x>",
                "<meta charset=utf-16>", "<plaintext>", "<br>", "style='mso-list:l0 level1 lfo1'",
            ])),
        ["markdown"] = new(() => new(
            [.. Reports().SelectMany(report => new[] { new Original(report, Build), new Original(report, BuildText), new Original(report, BuildText) })],
            [
                .. Numbers, "[", "](", "[^1]", "[^1]: x\n", "![a](hinh-1.png)", "`", "```\n", "|", "\n|a|b|\n|-|-|\n", "<table>\n<tr><td>",
                "</td></tr></table>", "<b>", "<!--",
                "> ", "- ", "1. ", "  ", "# ", "### 1. a\n", "\n\n", "\\", "&lt;", "&", "*", "**", "~~", "<http://a.vn>", "[a](index.md#mo-dau-d1)",
                "[a]: b\n", ": a\n", "---\n", "\t",
                "{#x}", "[đã lược bỏ]", "http://a:b@c/", "(#", "%", "[a](%ZZ)", "[a](../../x.md)",
            ])),
        ["odt"] = new(() => new(
            [
                .. Odt().Select(odt => new Original([.. FilesOf(odt)], parts => Convert("a.odt", OdtFile.Zip(parts.Select(part => (part.Path, part.Bytes)))))),
                .. Odt().Select(odt => Original.Of("a.odt", odt, Convert)),
            ],
            [
                .. Numbers, "<text:p>", "</text:p>", "</table:table-cell>", "<table:table><table:table-row/></table:table>", "<text:s text:c=\"99999999999\"/>",
                "text:outline-level=\"-1\"", "&#xFFFF;", "&x;", "<text:note><text:note-body>", "table:number-columns-repeated=\"99999999\"",
                "table:number-rows-spanned=\"99999999\"", "<text:list><text:list-item>", "text:start-value=\"99999999999\"", "<draw:frame><draw:text-box>",
                "xlink:href=\"../../../x\"", "<!DOCTYPE a>", "<text:span text:style-name=\"Dam\">", "style:parent-style-name=\"Dam\"",
                "<draw:control draw:control=\"a\"/>",
                "<text:a xlink:href=\"x\">", "<text:change text:change-id=\"ct1\"/>",
            ])),
        ["pdf"] = new(() => new(
            [.. Pdfs().Select(pdf => Original.Of("a.pdf", pdf, Convert))],
            [
                .. Numbers, "<<", ">>", "[", "]", "/Type", "/Kids [2 0 R]", "/Length 99999999", "/Parent 2 0 R", "endobj", "stream\n", "endstream", "BT",
                "ET", "Tj", "/F 1e9 Tf", "q ",
                "Q ", "1e30 0 0 1e30 0 0 cm", "9 0 0 -9 1e9 1e9 Tm", "<FEFF>", "()", "xref", "trailer", "/Prev 0", "/MediaBox [0 0 0 0]", "/W [1 2 3]",
                "re S", "NaN",
            ])),
        ["text"] = new(() => new(
            [
                Original.Of("a.txt", Seed.File.Read(), Convert),
                Original.Of("a.txt", LegacyBytes.Of(VietnameseSentences.All[0] + "\n" + VietnameseSentences.All[1], "TCVN3"), Convert),
            ],
            [.. Numbers, "I. A\n", "1. ", "a) ", "- ", "|", "[", "](", "<b>", "PHẦN THỨ NHẤT\n", "Điều 1.", "---", "NƠI NHẬN:",
            "ngày 31 tháng 02 năm 2010", "\t\t", "_____"])),
        ["yaml"] = new(() => new(
            [.. Reports().Select(report => new Original([.. report.Select(HeadOf)], Build))],
            [
                .. Numbers, "a: ", "- ", "[", "{", "}", "]", "\"", "'", "|\n", ">\n", "&a ", "*a", "!x ", "? ", ": ", "# ", "\t", "---\n", "...\n",
                "%YAML 1.2\n", "\"\\UFFFFFFFF\"", "\"\\x",
                "~", "<<: *a\n", "date: 2009-02-31\n", "term: XX (1–9999)\n", "redirect: x\n", "withdrawn: 2020-01-01\n", "section: IIII\n", "left-out:\n",
                "allowed:\n", "2009-11-24T25:61", "1e999",
            ])),
        ["zip"] = new(() => new(
            [
                .. new[] { true, false }.Select(isSealed => Zip(TestBag.Zip(TestBag.Below("goi", TestBag.Whole()), isSealed))),
                Zip(Docx().First()),
            ],
            [.. Numbers, "PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "PK\x06\x06", "PK\x06\x07", "\x01\x00", "goi/", "data/", "../", "\x01"])),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static Original Bag(Dictionary<string, byte[]> bag) => new([.. bag.Select(file => new Part(file.Key, file.Value))], ReadBag);

    private static Original Zip(byte[] zip) => Original.Of("goi.zip", zip, (_, bytes) => ReadZip(bytes));

    private static IEnumerable<byte[]> Docx() => new[] { "chu-thich-va-vet-sua", "bang-o-gop", "danh-so-tu-dong", "the-thuc-hai-cot", "phong-chu-cu" }
        .Select(name => DocxFile.Of(Encoding.UTF8.GetString(Format(name + ".docx.xml"))));

    private static IEnumerable<byte[]> Odt() => new[] { "thanh-phan-odt", "bang-odt", "danh-so-odt" }
        .Select(name => OdtFile.Of(Encoding.UTF8.GetString(Format(name + ".odt.xml"))));

    private static IEnumerable<byte[]> Pdfs() =>
    [
        PdfFile.Of(
            PdfFile.Lines(70, 800, "Báo cáo tổng kết nhiệm kỳ 2005 - 2010", "Trong nhiệm kỳ qua, Đảng bộ quận đã lãnh đạo."),
            PdfFile.Lines(70, 800, "II. KẾT QUẢ", "Hết.")),
        PdfFile.Drawn((PdfFile.Grid([70, 200, 400], [700, 680, 660]), PdfFile.Lines(80, 685, "Năm", "2010"))),
        PdfFile.Stamped(PdfFile.Lines(70, 800, "Báo cáo tổng kết nhiệm kỳ 2005 - 2010"), new PdfFile.Words(300, 820, "Số: 12-BC/TU")),
        PdfFile.Noted(PdfFile.Lines(70, 800, "Báo cáo tổng kết nhiệm kỳ 2005 - 2010"), "Sửa chỗ này"),
    ];

    // Each report of the invented archives, with what stands beside the folders of reports.
    private static IEnumerable<ImmutableArray<Part>> Reports() =>
        from site in new[] { TestSites.ManyTerms, TestSites.Parts, TestSites.Hostile, TestSites.Withdrawn }
        let parts = site.Input.Select(file => new Part(file.Path, file.Read())).ToList()
        from index in parts.Where(part => part.Path.EndsWith("/index.md", StringComparison.Ordinal))
        let folder = index.Path[..^"index.md".Length]
        where parts.All(part => !part.Path.StartsWith(folder, StringComparison.Ordinal) || StandsAlone(Encoding.UTF8.GetString(part.Bytes)))
        select parts.Where(part => part.Path.StartsWith(folder, StringComparison.Ordinal) || part.Path is "site.yml" or "glossary.yml").ToImmutableArray();

    // Other reports and raw reports are not there.
    private static bool StandsAlone(string text) => !text.Contains("](../", StringComparison.Ordinal) && !text.Contains("source:", StringComparison.Ordinal);

    private static Part HeadOf(Part part)
    {
        var text = Encoding.UTF8.GetString(part.Bytes);
        var end = part.Path.EndsWith(".md", StringComparison.Ordinal) ? text.IndexOf(Head, 3, StringComparison.Ordinal) : -1;
        return end < 0 ? part : part with { Bytes = Encoding.UTF8.GetBytes(text[..(end + Head.Length)]) };
    }

    private static byte[] Format(string name) => File.ReadAllBytes(Repository.Find("tests", "formats", name));
}

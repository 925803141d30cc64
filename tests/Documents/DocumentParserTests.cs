using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Tests.Documents;

public sealed class DocumentParserTests
{
    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    public void ParseSection_NestedTooDeep_ReportsTheLine(string sign)
    {
        var diagnostics = Parse("Một.\n\nHai.\n\n" + string.Concat(Enumerable.Repeat(sign, 500)) + "x\n\nBa.\n").Diagnostics;
        var tooDeep = Assert.Single(diagnostics.ToSorted());
        Assert.Equal("markdown-too-deep", tooDeep.Code);
        Assert.Equal(new SourceLocation("input/r/03.md", 11, 1), tooDeep.Location);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("![", "](a.png)")]
    [InlineData("*a ", "*")]
    [InlineData("**a ", "**")]
    [InlineData("~a ", "~")]
    [InlineData("[^1]", "")]
    [InlineData("`a", "")]
    public void ParseSection_ManySigns_NeverThrows(string open, string close)
    {
        var markdown = string.Concat(Enumerable.Repeat(open, 500)) + "x" + string.Concat(Enumerable.Repeat(close, 500));
        Assert.All(Parse(markdown).Diagnostics.ToSorted(), diagnostic => Assert.Equal(7, diagnostic.Location.Line));
    }

    [Fact]
    public void BodyText_Of_GivesWordsInOrderWithTheirLines()
    {
        const string Markdown = """
            Mở đầu[^1] **đậm**
            tiếp [liên kết](a.md) ![ảnh](b.png).

            ## 1. Ưu điểm

            - Một
            - Hai

              Ba

              3) Bốn
            -

            | A | B |
            |---|---|
            | C | D |

            HĐND
            :   Hội đồng

            > Trích

            ```
            mã  máy
            dòng
            ```

            [^1]: Chú thích.
            """;
        var lines = BodyText.Of(Parse(Markdown).Document!.Body).Select(line => $"{line.Location.Line - 6}: {line.Value}");
        Assert.Equal(
            [
                "1: Mở đầu đậm tiếp liên kết .", "4: 1. Ưu điểm", "6: - Một", "7: - Hai", "9: Ba", "11: 3) Bốn", "6: -", "14: A B", "14: C D",
                "18: HĐND", "19: Hội đồng", "21: Trích", "23: mã máy", "23: dòng", "28: Chú thích.",
            ],
            lines);
    }

    [Fact]
    public void ParseReport_AllFields_AreTyped()
    {
        const string Text = """
            ---
            term: 'IX (2005 - 2010)'
            title:   Báo cáo
              kiểm điểm
            kind: báo cáo
            organisation: Quận ủy
            number: 118-BC/ĐU
            place: Quận
            date: 2024-11-24
            date-kind: captured
            date-text: Chủ Nhật, ngày 24 tháng 11 năm 2024
            language: vi
            authors: Văn phòng
            signed:
              - T/M BAN CHẤP HÀNH
              - BÍ THƯ
            recipients: [Thành ủy, Lưu]
            source:
              file: seeds/a.txt
              sha256: AAd75fe4aad75fe4aad75fe4aad75fe4aad75fe4aad75fe4aad75fe4aad75fe4
              left-out:
                - line: 125
                  text: Thông báo
                  reason: cuối trang
            ---
            """;
        var diagnostics = new DiagnosticBag();
        var report = DocumentParser.ParseReport(StoredFile.OfText("r/index.md", Text), diagnostics)!.FrontMatter;
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(new TermName("IX", 2005, 2010), report.Term.Value);
        Assert.Equal(new Located<string>("Báo cáo kiểm điểm", new SourceLocation("input/r/index.md", 3, 10)), report.Title);
        Assert.Equal(("báo cáo", "Quận ủy", "118-BC/ĐU", "Quận", "vi"), (report.Kind, report.Organisation, report.Number, report.Place, report.Language));
        Assert.Equal(
            (new DateOnly(2024, 11, 24), DateKind.Captured, "Chủ Nhật, ngày 24 tháng 11 năm 2024"),
            (report.Date.Value, report.DateKind, report.DateText?.Value));
        Assert.Equal(
            ["Văn phòng", "/", "T/M BAN CHẤP HÀNH", "BÍ THƯ", "/", "Thành ủy", "Lưu"],
            [
                .. report.Authors.Select(line => line.Value),
                "/",
                .. report.Signed.Select(line => line.Value),
                "/",
                .. report.Recipients.Select(line => line.Value),
            ]);
        Assert.Equal(("seeds/a.txt", "aad75fe4"), (report.Source!.File.Value, report.Source.Sha256.Value[..8]));
        Assert.Equal(
            new LeftOut(new Located<int>(125, new SourceLocation("input/r/index.md", 22, 13)), "Thông báo", "cuối trang"),
            Assert.Single(report.Source.LeftOut));
    }

    private static (SectionDocument? Document, DiagnosticBag Diagnostics) Parse(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var file = StoredFile.OfText("r/03.md", $"---\nterm: IX (2005–2010)\nsection: III\ntitle: T\ndate: 2024-11-24\n---\n{markdown}");
        return (DocumentParser.ParseSection(file, diagnostics), diagnostics);
    }
}

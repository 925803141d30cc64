using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Tests.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Reports;

/// <summary>What stands above a report, and tables without borders: told, whatever the format.</summary>
public sealed class FrameOfReportTests
{
    private const string Letterhead = "TỈNH ỦY MẪU\nHUYỆN ỦY MẪU\n*\nSố 12-BC/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nMẫu, ngày 8 tháng 7 năm 2015";
    private const string Report = Letterhead
        + "\nBÁO CÁO KIỂM ĐIỂM\ncủa Ban Chấp hành, nhiệm kỳ 2010 - 2015\nBan Chấp hành báo cáo như sau.\nI. KẾT QUẢ\nĐạt kết quả tốt.";

    public static TheoryData<string, string> Above => new()
    {
        { "", "" },
        { "Báo cáo kiểm điểm Ban Chấp hành khóa X", "source-text-before-title 1" },
        { "Thông báo\nTin tức", "source-text-before-title 1" },
        { "Trang chủ\nGiới thiệu\nVăn bản", "source-text-before-title 1" },
        { "TRANG CHỦ\nGIỚI THIỆU", "source-text-before-title 1" },
        { "Bản in   Gửi cho bạn bè", "source-text-before-title 1" },
        { "BÁO CÁO KIỂM ĐIỂM BAN CHẤP HÀNH", "source-text-before-title 1" },
    };

    [Theory]
    [MemberData(nameof(Above))]
    public void Parse_WordsAboveTheLetterhead_AreToldInEveryFormat(string above, string problems)
    {
        var text = above.Length == 0 ? Report : $"{above}\n{Report}";
        foreach (var file in InFormats(text.Split('\n')))
        {
            var report = Parse(file, out var diagnostics);
            Assert.Equal((file.Path, problems), (file.Path, Said(diagnostics)));
            Assert.Equal("BÁO CÁO KIỂM ĐIỂM của Ban Chấp hành, nhiệm kỳ 2010 - 2015", report.FrontMatter.Title.Value);
            Assert.Equal("12-BC/HU", report.FrontMatter.Number);
            var leftOut = string.Join('\n', report.FrontMatter.Source!.LeftOut.Select(left => left.Text));
            Assert.All(above.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.DoesNotContain(line, leftOut));
        }
    }

    [Theory]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM", "phần đầu văn bản: tên cơ quan, tiêu đề")]
    [InlineData("ĐOÀN TNCS HỒ CHÍ MINH", "phần đầu văn bản: tên cơ quan, tiêu đề")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "phần đầu văn bản: tên cơ quan, quốc hiệu, tiêu ngữ")]
    public void Parse_Letterhead_IsCalledByItsName(string name, string reason)
    {
        var report = Parse(StoredFile.OfText("a.txt", Report.Replace("ĐẢNG CỘNG SẢN VIỆT NAM", name)), out _);
        Assert.Contains(report.FrontMatter.Source!.LeftOut, left => left.Text == name.Split('\n')[0] && left.Reason == reason);
    }

    // Rows by "|", cells by ";", lines of a cell by "/".
    [Theory]
    [InlineData("Ngành;2005;2010|Nông nghiệp;52,3;39,8|Công nghiệp;20,1;29,7", true, "")]
    [InlineData("Họ và tên;Chức vụ|Nguyễn Văn A;Bí thư huyện|Trần Thị B;Ủy viên", true, "")]
    [InlineData("Chỉ tiêu;Kết quả|Nông nghiệp/lâm nghiệp;đạt", false, "source-table-as-lines 10")]
    [InlineData("Nơi nhận:/- Tỉnh ủy;T/M BAN CHẤP HÀNH|- Lưu;BÍ THƯ", false, "source-text-after-end 12")]
    [InlineData("Người lập;Người duyệt", false, "")]
    public void Parse_TableWithoutBorders_IsATableOrTold(string table, bool isTable, string problems)
    {
        var lines = Report.Split('\n');
        foreach (var file in InMarkup([.. lines[..^2], table, .. lines[^2..]]))
        {
            var report = Parse(file, out var diagnostics);
            Assert.Equal((file.Path, problems), (file.Path, Said(diagnostics)));
            Assert.Equal(isTable, report.Preamble.Concat(report.Sections.SelectMany(section => section.Blocks)).Any(block => block is ReportTable));
        }
    }

    [Theory]
    [InlineData("DỰ THẢO")]
    [InlineData("(Dự thảo lần 2)")]
    [InlineData("Dự thảo ngày 10/5/2015")]
    public void Parse_DraftAboveTheTitle_IsToldAndNoOrganisation(string mark)
    {
        foreach (var file in InFormats($"{mark}\n{Report}".Split('\n')))
        {
            var report = Parse(file, out var diagnostics);
            Assert.Equal((file.Path, "source-is-draft 1"), (file.Path, Said(diagnostics)));
            Assert.Contains(report.FrontMatter.Source!.LeftOut, left => left.Text == mark);
            Assert.DoesNotContain("thảo", report.FrontMatter.Organisation, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Parse_FootnoteOnTitleAndHeading_IsTold()
    {
        static string Paragraph(string line) => $"<w:p><w:r><w:t>{line.Replace("^", "</w:t><w:footnoteReference w:id=\"1\"/><w:t>")}</w:t></w:r></w:p>";
        var text = string.Concat(Report.Replace("- 2015\n", "- 2015^\n").Replace("I. KẾT QUẢ", "I. KẾT QUẢ^").Split('\n').Select(Paragraph));
        const string Note = "\n=== footnotes\n<w:footnote w:id=\"1\"><w:p><w:r><w:t>Tính đến tháng 5.</w:t></w:r></w:p></w:footnote>";
        Parse(new StoredFile("a.docx", () => DocxFile.Of(text + Note)), out var diagnostics);
        Assert.Equal("source-note-on-title 8, source-note-on-title 10", Said(diagnostics));
    }

    [Fact]
    public void Parse_ListWithinAList_IsNoPartOfTheOuterSeries()
    {
        const string List = "<ol><li>Kinh tế<ol><li>Lúa</li><li>Ngô<ul><li>vụ đông</li></ul></li></ol></li><li>Xã hội<p>Đạt kết quả tốt.</p></li></ol>";
        var html = string.Concat(Report.Split('\n')[..^1].Select(line => $"<p>{line}</p>")) + List;
        var report = Parse(new StoredFile("a.html", () => Encoding.UTF8.GetBytes($"<html><meta charset=\"utf-8\"><body>{html}</body></html>")), out _);
        Assert.Equal(
            ["1. Kinh tế", "2. Xã hội"],
            report.Sections[0].Blocks.OfType<ReportHeading>().Select(heading => $"{heading.Number} {heading.Title}"));
    }

    [Fact]
    public void Parse_SecondReportInTheFile_IsASectionOfItsOwn()
    {
        const string Second = "BÁO CÁO CHUYÊN ĐỀ\nNăm qua đạt kết quả tốt.\nI. KẾT QUẢ\nTốt.";
        var lines = $"{Report}\nT/M BAN CHẤP HÀNH\nBÍ THƯ\nNguyễn Văn A\n{Letterhead}\n{Second}".Split('\n');
        foreach (var file in InFormats(lines))
        {
            var report = Parse(file, out var diagnostics);
            Assert.Equal((file.Path, "source-second-document 21"), (file.Path, Said(diagnostics)));
            Assert.Equal(["T/M BAN CHẤP HÀNH", "BÍ THƯ", "Nguyễn Văn A"], report.FrontMatter.Signed.Select(line => line.Value));
            Assert.Equal(["I", "BÁO CÁO"], report.Sections.Select(section => section.Number));
            Assert.Contains(report.Sections[1].Blocks, block => block is ReportHeading { Number: "I.", Title: "KẾT QUẢ", Level: 1 });
        }
    }

    [Theory]
    [InlineData("", "source-second-document 18")]
    [InlineData("T/M BAN CHẤP HÀNH\nBÍ THƯ\nNguyễn Văn A\n", "source-second-document 21")]
    public void Parse_SignOffOfASecondReport_HasNoHeadings(string signed, string said)
    {
        const string Second = "\nBÁO CÁO CHUYÊN ĐỀ\nNăm qua đạt kết quả tốt.\nI. KẾT QUẢ\nTốt.\n<b>Nơi nhận:</b>\n- Như trên,\n- Lưu.\n"
            + "<b>T/M BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN</b>\n<b>PHÓ BÍ THƯ</b>\n<b>Trần Thị Bình</b>";
        foreach (var file in InMarkup($"{Report}\n{signed}{Letterhead}{Second}".Split('\n')))
        {
            var report = Parse(file, out var diagnostics);
            Assert.Equal((file.Path, said), (file.Path, Said(diagnostics)));
            Assert.Equal(["I", "BÁO CÁO"], report.Sections.Select(section => section.Number));
            Assert.Equal(["KẾT QUẢ"], report.Sections[1].Blocks.OfType<ReportHeading>().Select(heading => heading.Title));
            Assert.Equal("Trần Thị Bình", Assert.IsType<ReportParagraph>(report.Sections[1].Blocks[^1]).Text);
            Assert.Equal(signed.Length > 0, report.FrontMatter.Signed.Any());
        }
    }

    [Theory]
    [InlineData("ĐẢNG BỘ TỈNH MẪU\nHUYỆN ỦY MẪU\nSố 12-BC/HU\nMẫu, ngày 8 tháng 7 năm 2015")]
    [InlineData("HUYỆN ỦY MẪU\nSố 12-BC/HU")]
    [InlineData("Đảng bộ tỉnh Mẫu\nSố 12-BC/HU\nMẫu, ngày 8 tháng 7 năm 2015")]
    public void Parse_TitleOfTheWebPage_IsNotTheReports(string letterhead)
    {
        const string Page = "<b>Báo cáo kết quả nhiệm kỳ 2010 - 2015 của Huyện ủy</b>\n";
        foreach (var file in InMarkup($"{Page}{letterhead}\nBÁO CÁO\ncủa Ban Chấp hành\nI. KẾT QUẢ\nĐạt kết quả tốt.".Split('\n')))
        {
            var source = SourceFormats.Parse(file, null, new DiagnosticBag())!;
            var diagnostics = new DiagnosticBag();
            var report = ReportParser.Parse(source, new(new(null, 2010, 2015), new DateOnly(2015, 7, 8)), diagnostics)!;
            Assert.Equal((file.Path, "source-text-before-title 1"), (file.Path, Said(diagnostics)));
            Assert.Equal(("BÁO CÁO của Ban Chấp hành", "12-BC/HU"), (report.FrontMatter.Title.Value, report.FrontMatter.Number));
            Assert.StartsWith("Báo cáo kết quả", Assert.IsType<ReportParagraph>(report.Preamble[0]).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1. Công tác xây dựng Đảng và", "hệ thống chính trị", "1. Công tác xây dựng Đảng và hệ thống chính trị")]
    [InlineData("1. Kết quả thực hiện các mục tiêu, nhiệm vụ, giải pháp của Nghị quyết", "Đại hội lần thứ X", null)]
    [InlineData("1. Kinh tế", "Nông nghiệp", "1. Kinh tế")]
    public void Parse_BoldHeadingOverTwoLines_IsOneHeading(string first, string second, string? heading)
    {
        foreach (var file in InMarkup([.. Report.Split('\n')[..^1], $"<b>{first}</b>", $"<b>{second}</b>", "Đạt kết quả tốt."]))
        {
            var report = Parse(file, out _);
            var found = Assert.Single(report.Sections[0].Blocks.OfType<ReportHeading>(), block => block.Number == "1.");
            Assert.Equal((file.Path, heading ?? $"{first} {second}"), (file.Path, $"1. {found.Title}"));
        }
    }

    private static string Said(DiagnosticBag diagnostics) => string.Join(", ", diagnostics.ToSorted().Select(d => $"{d.Code} {d.Location.Line}"));

    private static IEnumerable<StoredFile> InFormats(string[] lines) => InMarkup(lines).Prepend(StoredFile.OfText("a.txt", string.Join('\n', lines)));

    private static IEnumerable<StoredFile> InMarkup(string[] lines)
    {
        var html = string.Concat(lines.Select(line => Table(line, "<table border=\"0\">", "tr", "td", "p", "{0}") ?? $"<p>{line}</p>"));
        var docx = string.Concat(
            lines.Select(line => Table(line, "<w:tbl>", "w:tr", "w:tc", "w:p", "<w:r><w:t>{0}</w:t></w:r>") ?? $"<w:p><w:r>{Run(line)}</w:r></w:p>"));
        yield return new StoredFile("a.html", () => Encoding.UTF8.GetBytes($"<html><meta charset=\"utf-8\"><body>{html}</body></html>"));
        yield return new StoredFile("a.docx", () => DocxFile.Of(docx));
    }

    private static string Run(string line) =>
        line.StartsWith("<b>", StringComparison.Ordinal) ? $"<w:rPr><w:b/></w:rPr><w:t>{line[3..^4]}</w:t>" : $"<w:t>{line}</w:t>";

    private static string? Table(string line, string open, string row, string cell, string paragraph, string words) => !line.Contains(';')
        ? null
        : open + string.Concat(line.Split('|').Select(cells => $"<{row}>" + string.Concat(cells.Split(';').Select(lines =>
            $"<{cell}>" + string.Concat(lines.Split('/').Select(text => $"<{paragraph}>{string.Format(words, text)}</{paragraph}>")) + $"</{cell}>"))
            + $"</{row}>")) + open.Split(' ')[0].TrimEnd('>').Replace("<", "</") + ">";

    private static Report Parse(StoredFile file, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        var source = SourceFormats.Parse(file, null, diagnostics);
        Assert.NotNull(source);
        var report = ReportParser.Parse(source, new(), diagnostics);
        Assert.NotNull(report);
        return report;
    }
}

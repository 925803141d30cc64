using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Reports;

public sealed class ReportParserTests
{
    private static readonly Report SeedReport = Parse(Seed.File, new(), out _)!;

    [Fact]
    public void Parse_Seed_KnowsItsParticulars()
    {
        var head = SeedReport.FrontMatter;
        Assert.Equal(new TermName("IX", 2005, 2010), head.Term.Value);
        Assert.Equal(
            "Báo cáo kiểm điểm trách nhiệm của Ban Chấp hành Đảng bộ Quận trong lãnh đạo, chỉ đạo thực hiện nhiệm vụ nhiệm kỳ IX (2005 – 2010)",
            head.Title.Value);
        Assert.Equal((new DateOnly(2024, 11, 24), DateKind.Captured), (head.Date.Value, head.DateKind));
        Assert.Equal("Chủ Nhật, ngày 24 tháng 11 năm 2024", head.DateText?.Value);
        Assert.Equal(("báo cáo kiểm điểm", "Ban Chấp hành Đảng bộ Quận"), (head.Kind, head.Organisation));
        Assert.Equal(["BAN CHẤP HÀNH ĐẢNG BỘ QUẬN"], head.Signed.Select(line => line.Value));
        Assert.StartsWith("aad75fe4", head.Source!.Sha256.Value);
        var left = Assert.Single(head.Source.LeftOut);
        Assert.Equal((125, "Thông báo"), (left.Line.Value, left.Text));
    }

    [Fact]
    public void Parse_Seed_FindsItsOutline()
    {
        Assert.Equal(3, SeedReport.Preamble.Length);
        Assert.Equal(
            ["I QUAN ĐIỂM LÃNH ĐẠO, CHỈ ĐẠO", "II PHONG CÁCH VÀ PHƯƠNG THỨC LÃNH ĐẠO", "III KẾT QUẢ THỰC HIỆN", "IV NGUYÊN NHÂN, KINH NGHIỆM THỰC TIỄN"],
            SeedReport.Sections.Select(section => $"{section.Number} {section.Title}"));
        Assert.Equal(
            ["1. Ưu điểm", "2. Khuyết điểm", "1. Nguyên nhân ưu điểm", "2. Nguyên nhân hạn chế", "3. Một số kinh nghiệm thực tiễn"],
            Blocks<ReportHeading>().Select(heading => $"{heading.Number} {heading.Title}"));
        Assert.Equal(10, Blocks<ReportListItem>().Count(item => item.Bullet == '-'));
        Assert.Equal(["Một", "Hai", "Ba", "Bốn", "Năm"], Blocks<ReportListItem>().Where(item => item.Bullet is null).Select(item => item.Text.Split(' ')[0]));
    }

    [Theory]
    [InlineData("Thứ Hai, ngày 24 tháng 11 năm 2024\nBáo cáo nhiệm kỳ 2005-2010\nVăn bản.", "source-weekday-mismatch 1")]
    [InlineData("24/11/2024\nBáo cáo\nVăn bản.", "source-term-missing 2")]
    [InlineData("24/11/2024\nBáo cáo nhiệm kỳ 2010 - 2005\nVăn bản.", "source-term-backwards 2")]
    [InlineData("Báo cáo nhiệm kỳ 2005-2010\nVăn bản.", "source-date-missing 1")]
    [InlineData("30/2/2010\nBáo cáo nhiệm kỳ 2005-2010\nVăn bản.", "source-date-impossible 1")]
    [InlineData("Báo cáo\nVăn bản.", "source-date-missing 1, source-term-missing 1")]
    [InlineData(" \n\t\n", "source-empty 1")]
    [InlineData("24/11/2024", "source-title-missing 1")]
    [InlineData("24/11/2024\nBáo cáo nhiệm kỳ 2005-2010\nI. A\nVăn bản dài.\nBAN CHẤP HÀNH\nTin liên quan\nTin vắn", "source-text-after-end 7")]
    public void Parse_Doubtful_SaysSo(string text, string problems)
    {
        Parse(StoredFile.OfText("a.txt", text), new(), out var diagnostics);
        Assert.Equal(problems, string.Join(", ", diagnostics.ToSorted().Select(d => $"{d.Code} {d.Location.Line}")));
    }

    [Fact]
    public void Parse_Options_ReplaceWhatTheReportDoesNotTell()
    {
        var options = new ConversionOptions(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));
        var report = Parse(StoredFile.OfText("a.txt", "Báo cáo\nVăn bản."), options, out var diagnostics)!;
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(
            ("X (2010–2015)", new DateOnly(2010, 8, 15), DateKind.Issued),
            (report.FrontMatter.Term.Value.ToString(), report.FrontMatter.Date.Value, report.FrontMatter.DateKind));
    }

    private static IEnumerable<T> Blocks<T>()
        where T : ReportBlock => SeedReport.Sections.SelectMany(section => section.Blocks).OfType<T>();

    private static Report? Parse(StoredFile file, ConversionOptions options, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return SourceFormats.Parse(file, null, diagnostics) is { } source ? ReportParser.Parse(source, options, diagnostics) : null;
    }
}

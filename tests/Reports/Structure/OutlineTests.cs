using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Reports;
using SiteGen.Reports.Structure;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Reports.Structure;

public sealed class OutlineTests
{
    private const string Sentence =
        "Sau khi nghe báo cáo kiểm điểm việc thực hiện nghị quyết, hội nghị thảo luận sôi nổi và thống nhất cao với các nội dung nêu trong báo cáo.";

    // A case is a text, "/" between its lines, and its headings as level and number.
    [Theory]
    [InlineData("I. A / x / 1. B / x / 2. C / x / II. D", "1 I., 2 1., 2 2., 1 II.")]
    [InlineData("I. A / x / III. B", "1 I., 1 III.")]
    [InlineData("I. A / x / 1. B / x / 2. C / x / 4. D", "1 I., 2 1., 2 2., 2 4.")]
    [InlineData("I. A / 1. B / x / 1.1. C / x / 1.1.1. D / x / 1.2 E / x / 2. F", "1 I., 2 1., 3 1.1., 4 1.1.1., 3 1.2, 2 2.")]
    [InlineData("II. A / x", "")]
    [InlineData("I. A / 1.1. B / x / 1.2. C / x / 2.1. D / x", "1 I., 2 1.1., 2 1.2., 2 2.1.")]
    [InlineData("I. A / 2. B / 1.1. C", "1 I., 2 1.1.")]
    [InlineData("I. A / 1. B / x / 2.1. C", "1 I., 2 1.")]
    [InlineData("1. A / x / 2. B / x", "1 1., 1 2.")]
    [InlineData("1. A / x / 2. B / x / I. C / x", "2 1., 2 2., 1 I.")]
    [InlineData("I. A / 1. B; / 2. C; / 3. D.", "1 I.")]
    [InlineData("I. A / 1. B / 2. C / x", "1 I.")]
    [InlineData("I. A / 1. B / x / 1. C / x / 2. D", "1 I., 2 1., 2 2.")]
    [InlineData("I. A / 1. LONG / x / 2. B / x", "1 I., 2 1., 2 2.")]
    [InlineData("I. A / 1. LONG / x / 2. B. / x / 3. C / x / 4. D.", "1 I., 2 1., 2 2., 2 3., 2 4.")]
    [InlineData("I. A / 1. B / x / 2. LONG LONG LONG / x / 3. C / x", "1 I., 2 1., 2 2., 2 3.")]
    [InlineData("I. A / 1. LONG / x / 2. LONG LONG / x / 3. Kinh tế / x / 4. LONG / x", "1 I.")]
    [InlineData("I. A / 1. Một / x / 4. Hai / x / 5. Ba / x / 6. Bốn / x / II. B / x", "1 I., 2 1., 2 4., 2 5., 2 6., 1 II.")]
    [InlineData("I. A / 1. Một / x / 2. Hai / x / II. B / 5. Năm / x / 6. Sáu / x", "1 I., 2 1., 2 2., 1 II., 2 5., 2 6.")]
    [InlineData("I. A / 5. Năm / x / 6. Sáu / x / 7. Bảy / x / II. B / x", "1 I., 2 5., 2 6., 2 7., 1 II.")]
    [InlineData("I. LONG / x / 1. A / x / II. B", "2 1., 1 II.")]
    [InlineData("I. A / V.I. Lênin / C. Mác", "1 I.")]
    [InlineData("A. M / x / I. A / x / II. B / x / B. N / x / I. C / x / II. D / x", "1 A., 2 I., 2 II., 1 B., 2 I., 2 II.")]
    [InlineData("I. A / x / II. B / A. C / 1. D / x / 2. E / x / B. F / 1. G / x / III. H / x", "1 I., 1 II., 2 A., 3 1., 3 2., 2 B., 3 1., 1 III.")]
    [InlineData(
        "PHẦN THỨ NHẤT / KIỂM ĐIỂM / x / I. A / x / PHẦN THỨ HAI / PHƯƠNG HƯỚNG / I. B / 1. C / x", "1 PHẦN THỨ NHẤT, 2 I., 1 PHẦN THỨ HAI, 2 I., 3 1.")]
    [InlineData("Phần I. A / I. B / x / Phần II. C / I. D / x", "1 Phần I., 2 I., 1 Phần II., 2 I.")]
    [InlineData("Phần thứ nhất của báo cáo nêu kết quả. / I. A / x", "1 I.")]
    [InlineData(
        "Chương I / QUY ĐỊNH CHUNG / Điều 1. Phạm vi / x / Điều 2. Đối tượng / x / Chương II / TỔ CHỨC / Điều 3. Nhiệm vụ / 1. LONG / 2. LONG",
        "1 Chương I, 2 Điều 1., 2 Điều 2., 1 Chương II, 2 Điều 3.")]
    [InlineData("I/ A / x / 1- B / x / 2- C / x / II/ D / x", "1 I/, 2 1-, 2 2-, 1 II/")]
    [InlineData("I- A / x / 1/ B / x / 2/ C / x / II- D / x", "1 I-, 2 1/, 2 2/, 1 II-")]
    [InlineData("I. A / 1. B / a) Về kinh tế / x / b) Về xã hội / x / 2. C / x", "1 I., 2 1., 3 a), 3 b), 2 2.")]
    [InlineData("I. A / 1. B / a. Về kinh tế / x / b. Về xã hội / x / d. Về văn hóa / x / đ. Về y tế / x", "1 I., 2 1., 3 a., 3 b., 3 d., 3 đ.")]
    [InlineData("I. A / I.1. B / x / I.2. C / x / II. D / II.1. E / x", "1 I., 2 I.1., 2 I.2., 1 II., 2 II.1.")]
    [InlineData(
        "I. A / * Đối với giáo viên: / 1. B / x / 2. C / x / * Đối với học sinh: / 1. D / x / 2. E / x / II. F / x",
        "1 I., 2 Đối với giáo viên:, 3 1., 3 2., 2 Đối với học sinh:, 3 1., 3 2., 1 II.")]
    [InlineData(
        "ĐẶC ĐIỂM TÌNH HÌNH / LONG / KẾT QUẢ ĐẠT ĐƯỢC / LONG / BÀI HỌC KINH NGHIỆM / LONG", "1 ĐẶC ĐIỂM TÌNH HÌNH, 1 KẾT QUẢ ĐẠT ĐƯỢC, 1 BÀI HỌC KINH NGHIỆM")]
    [InlineData(
        "KẾT QUẢ ĐẠT ĐƯỢC / 1. Kinh tế / x / 2. Văn hóa / x / PHƯƠNG HƯỚNG / 1. Kinh tế / x / 2. Văn hóa / x",
        "1 KẾT QUẢ ĐẠT ĐƯỢC, 2 1., 2 2., 1 PHƯƠNG HƯỚNG, 2 1., 2 2.")]
    [InlineData("I. KẾT QUẢ / x / II. HẠN CHẾ / LONG / KẾT LUẬN CHUNG / LONG", "1 I., 1 II., 1 KẾT LUẬN CHUNG")]
    [InlineData("I. A / x / HĐND, UBND / LONG / QUYẾT NGHỊ: / LONG", "1 I.")]
    [InlineData("I. A / x / II. B / x / IV. C / x / V. D / x", "1 I., 1 II., 1 IV., 1 V.")]
    [InlineData("I. A / x / II. B / x / II. C / x / III. D / x", "1 I., 1 II., 1 II., 1 III.")]
    [InlineData("II. A / x / III. B / x / IV. C / x", "1 II., 1 III., 1 IV.")]
    [InlineData("I. A / 1. Công tác tư tưởng / x / 1. Mở lớp; / 2. In tài liệu; / 3. Phát thanh. / 2. Công tác tổ chức / x", "1 I., 2 1., 2 2.")]
    [InlineData("I. Kết quả / 1. LONG / x / 2. LONG / x / 3. LONG / x", "1 I.")]
    [InlineData("I. A / Một là, giữ vững đoàn kết. / Hai là, gần dân. / Thứ nhất, cán bộ còn thiếu. / II. B / x", "1 I., 1 II.")]
    public void Build_Lines_FindsHeadings(string text, string headings)
    {
        ImmutableArray<TextLine> lines = [.. text.Split(" / ").Select((line, i) => new TextLine(i + 1, line.Replace("LONG", Sentence)))];
        lines = NumbersAlone.Join(lines);
        Assert.Equal(
            headings, string.Join(", ", Outline.Build(lines).Headings.Select(heading => $"{heading.Level} {heading.Numbering?.Number ?? heading.Title}")));
    }

    [Fact]
    public void Build_BoldLines_AreHeadingsBelowTheNumberAbove()
    {
        ImmutableArray<TextLine> lines = [.. new[] { "I. Kết quả", "Công tác tư tưởng", Sentence, "Công tác tổ chức", Sentence,
            "II. Hạn chế", Sentence, Sentence }
            .Select((line, i) => new TextLine(i + 1, line) { Format = new() { IsBold = line.Length < 30 } })];
        Assert.Equal(
            ["1 I.", "2 Công tác tư tưởng", "2 Công tác tổ chức", "1 II."],
            Outline.Build(lines).Headings.Select(heading => $"{heading.Level} {heading.Numbering?.Number ?? heading.Title}"));
    }

    [Theory]
    [InlineData(
        "I. Tình hình / 1. Tăng cường công tác quản lý đất đai và trật tự xây dựng trên địa bàn. / x / 2. Tăng cường công tác tuyên truyền, phổ biến "
            + "pháp luật trong nhân dân ở khu phố. / x",
        "source-heading-doubtful 2")]
    public void Parse_DoubtfulSeries_IsSaidOnce(string text, string problems)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceFormats.Parse(StoredFile.OfText("a.txt", "Báo cáo nhiệm kỳ 2005-2010\n" + text.Replace(" / ", "\n")), null, diagnostics)!;
        ReportParser.Understand(source, new ConversionOptions(), diagnostics);
        Assert.Equal(problems, string.Join(", ", diagnostics.ToSorted().Select(d => $"{d.Code} {d.Location.Line - 1}")));
    }

    [Theory]
    [InlineData("2=0", "1 I., 2 2.")]
    [InlineData("3=1", "1 I., 2 1., 1 Văn bản, 2 2.")]
    [InlineData("3=3", "1 I., 2 1., 3 Văn bản, 2 2.")]
    [InlineData("1=0", "2 1., 2 2.")]
    public void Apply_Corrections_ChangeTheOutline(string correction, string headings)
    {
        var corrections = correction.Split('=').Select(int.Parse).ToArray();
        ImmutableArray<TextLine> lines = [.. "I. A / 1. B / Văn bản / 2. C / x".Split(" / ").Select((line, i) => new TextLine(i + 1, line))];
        var source = new SourceFile("seeds/a.txt", "", null, [.. lines.Select(line => new SourceLine(line.Number, line.Text))]);
        var diagnostics = new DiagnosticBag();
        var outline = OutlineCorrections.Apply(Outline.Build(lines), lines, [new HeadingCorrection(corrections[0], corrections[1])], source, diagnostics);
        Assert.Equal(headings, string.Join(", ", outline.Headings.Select(heading => $"{heading.Level} {heading.Numbering?.Number ?? heading.Title}")));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Apply_LineThatIsNotThere_IsAnError()
    {
        ImmutableArray<TextLine> lines = [new(1, "I. A")];
        var diagnostics = new DiagnosticBag();
        OutlineCorrections.Apply(
            Outline.Build(lines), lines, [new HeadingCorrection(9, 1)], new SourceFile("seeds/a.txt", "", null, [new(1, "I. A")]), diagnostics);
        Assert.Equal("source-heading-line-missing", Assert.Single(diagnostics.ToSorted()).Code);
    }
}

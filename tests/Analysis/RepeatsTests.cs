using SiteGen.Analysis.Repeats;
using SiteGen.Text;

namespace SiteGen.Tests.Analysis;

/// <summary>Paragraphs that a report of an earlier term has: found where words were changed, not where only the subject is the same.</summary>
public sealed class RepeatsTests
{
    private const string Land = "Công tác quản lý đất đai, xây dựng có lúc chưa chặt chẽ; tình trạng lấn chiếm vỉa hè ở khu vực chợ vẫn còn.";
    private const string LandLater = "Công tác quản lý đất đai, xây dựng vẫn chưa chặt chẽ; tình trạng lấn chiếm vỉa hè ở khu vực chợ vẫn còn.";
    private const string Market = "Chợ xã được xây lại; công tác quản lý chợ chặt chẽ hơn, vỉa hè thông thoáng, tiểu thương yên tâm buôn bán.";

    /// <summary>Every paragraph of the archives has a copy with so many of a hundred words changed, and stands among as many that are no copies.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(40)]
    public void Find_SeededCopies_FindsTheirOriginals(int changed)
    {
        var corpus = new SeededCopies(changed);
        var found = new ArchiveRepeats(corpus.Archive).Of(corpus.Archive.Terms[1].Reports.Single()).Paragraphs;
        var right = found.Count(paragraph => corpus.Originals.GetValueOrDefault(paragraph.Id) == paragraph.Earlier.Id);
        Assert.InRange((double)right / found.Length, 0.98, 1);
        if (changed <= 20)
            Assert.InRange((double)right / corpus.Originals.Count, 0.95, 1);
    }

    [Theory]
    [InlineData(Land, Land, "whole")]
    [InlineData(Land, LandLater, "nearly")]
    [InlineData(Land, "QUẢN LÝ ĐẤT ĐAI: " + Land, "nearly")]
    [InlineData(Land, Market, "")]
    [InlineData("Đại hội đã thông qua nghị quyết.", "Đại hội đã thông qua nghị quyết.", "")]
    [InlineData("Một hai ba bốn năm sáu bảy tám chín mười hoà.", "MỘT hai ba, bốn năm sáu bảy tám chín mười hòa", "whole")]
    [InlineData("Một hai ba bốn năm sáu bảy tám chín mười ma.", "Một hai ba bốn năm sáu bảy tám chín mười má", "nearly")]
    public void Of_Paragraph_IsRepeatedOrNot(string earlier, string now, string expected) =>
        Assert.Equal(expected, string.Join(' ', Of(Two(earlier, now), "b").Paragraphs.Select(paragraph => paragraph.IsWhole ? "whole" : "nearly")));

    [Fact]
    public void Of_SameOrganisation_ComesFirst()
    {
        var archive = Two(LandLater, Land).WithReport("c", keys: "number: 2\n", title: "Khác").WithSection("c/01.md", Land + "\n");
        var head = ToEarlierTerm(archive.Text("input/c/index.md")).Replace("organisation: Ban Chấp hành", "organisation: Văn phòng");
        archive = archive.With("input/c/index.md", head)
            .With("input/c/01.md", ToEarlierTerm(archive.Text("input/c/01.md")));
        Assert.Equal("a/01.html", Of(archive, "b").Paragraphs.Single().Earlier.Page);
        archive = archive.Changed("input/a/01.md", LandLater, Market);
        Assert.Equal("c/01.html", Of(archive, "b").Paragraphs.Single().Earlier.Page);
        Assert.Contains("Giống hệt mục I, đoạn 1, nhiệm kỳ VIII, Văn phòng", archive.Plan().Text("b/01.html"));
    }

    [Fact]
    public void Of_SameTerm_IsNoRepeat() => Assert.Empty(Of(
        SmallArchive.Empty.WithReport("a").WithSection("a/01.md", Land).WithReport("b", title: "Khác").WithSection("b/01.md", Land), "b").Paragraphs);

    [Fact]
    public void Of_FirstTerm_RepeatsNothing() => Assert.Empty(Of(Two(Land, Land), "a").Paragraphs);

    /// <summary>Kept are the syllables in runs of three: here 8 of 11. The other paragraph has 5; the preamble is too short for a run.</summary>
    [Fact]
    public void Share_Report_CountsSyllablesOfRuns()
    {
        var archive = Two("một hai ba bốn năm sáu bảy tám chín mười", "một hai ba bốn năm sáu bảy TÁM mới chín mười\n\nKhông có đoạn nào giống.");
        var repeats = Of(archive, "b");
        Assert.Equal((8, 16), (repeats.Kept, repeats.All));
        Assert.Equal(50, repeats.Share);
    }

    [Fact]
    public void Pages_Repeat_IsSaidWithALinkThere()
    {
        var plan = Two(Land, LandLater).Plan();
        Assert.Contains(
            "<p class=\"repeated\" role=\"note\"><a href=\"../a/01.html#i-p1\">Gần giống mục I, đoạn 1, nhiệm kỳ VIII</a></p>", plan.Text("b/01.html"));
        Assert.DoesNotContain("class=\"repeated\"", plan.Text("a/01.html") + plan.Text("b/toan-van.html"));
        Assert.Contains("% lời văn có trong báo cáo của nhiệm kỳ trước</h2>", plan.Text("b/index.html"));
        Assert.DoesNotContain("% lời văn", plan.Text("a/index.html"));
        Assert.Contains("\"earlier\": \"a/01.html#i-p1\"", plan.Text("archive.json"));
    }

    [Fact]
    public void Pages_WithdrawnParagraph_IsNoLongerLinkedTo()
    {
        var archive = Two(Land, Land).Published();
        Assert.Contains("class=\"repeated\"", archive.Plan().Text("b/01.html"));
        archive = archive.Changed("input/a/01.md", "date:", "withdrawn-paragraphs: [{paragraph: i-p1, date: 2011-01-02, reason: nhầm}]\ndate:");
        Assert.DoesNotContain("class=\"repeated\"", archive.Plan().Text("b/01.html"));
    }

    private static SmallArchive Two(string earlier, string now)
    {
        var archive = SmallArchive.Empty.WithReport("a").WithSection("a/01.md", earlier + "\n")
            .WithReport("b", title: "Báo cáo sau").WithSection("b/01.md", now + "\n");
        return archive.With("input/a/index.md", ToEarlierTerm(archive.Text("input/a/index.md")))
            .With("input/a/01.md", ToEarlierTerm(archive.Text("input/a/01.md")));
    }

    private static string ToEarlierTerm(string file) => file
        .Replace("IX (2005–2010)", "VIII (2000–2005)", StringComparison.Ordinal)
        .Replace("2010-08-01", "2005-02-03", StringComparison.Ordinal);

    private static ReportRepeats Of(SmallArchive small, string folder)
    {
        var archive = small.Plan().Archive;
        return new ArchiveRepeats(archive).Of(archive.Reports.Single(report => report.Path == new PagePath(folder + "/index.html")));
    }
}

using SiteGen.Analysis.Comparisons;
using SiteGen.Archives;

namespace SiteGen.Tests.Analysis;

/// <summary>A section through the terms: which sections are the same, which paragraphs stand beside each other, which words were kept.</summary>
public sealed class SectionComparisonTests
{
    private const string Land = "Công tác quản lý đất đai, xây dựng có lúc chưa chặt chẽ; tình trạng lấn chiếm vỉa hè ở khu vực chợ vẫn còn.";
    private const string LandLater = "Công tác quản lý đất đai, xây dựng vẫn chưa chặt chẽ; tình trạng lấn chiếm vỉa hè ở khu vực chợ chưa giảm.";
    private const string Party = "Công tác phát triển đảng viên trong thanh niên nông thôn đạt thấp.";

    [Fact]
    public void Of_ParagraphsThatAreAlike_StandInOneRow()
    {
        var rows = Compare($"{Land}\n\n{Party}\n", $"Hai khu dân cư được chỉnh trang.\n\n{LandLater}\n");
        Assert.Equal(["|Hai khu dân cư được chỉnh trang.", $"{Land}|{LandLater}", $"{Party}|"], rows.Select(Words));
        var land = rows[1].Terms[1].Single();
        Assert.Equal(Land, land.Earlier?.Words);
        Assert.Equal("Công tác quản lý đất đai, xây dựng", land.Pieces[0].Text);
        Assert.Equal(LandLater, string.Join(' ', land.Pieces.Select(piece => piece.Text)));
    }

    [Fact]
    public void Of_OrderChanged_IsThatOfTheOldestTerm() =>
        Assert.Equal([$"{Land}|{LandLater}", $"{Party}|{Party}"], Compare($"{Land}\n\n{Party}\n", $"{Party}\n\n{LandLater}\n").Select(Words));

    [Fact]
    public void Of_ParagraphsLikeNoOther_ShareARow() =>
        Assert.Equal(
            ["Một hai ba bốn.+Năm sáu bảy tám.|Chín mười mười một."],
            Compare("Một hai ba bốn.\n\nNăm sáu bảy tám.\n", "Chín mười mười một.\n").Select(Words));

    [Fact]
    public void Of_EveryParagraph_StandsOnceInItsTerm()
    {
        var rows = Compare($"{Land}\n\n{Land}\n\n{Party}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n", $"{Land}\n\n{Party}\n\n{Party}\n");
        Assert.Equal((4, 3), (rows.Sum(row => row.Terms[0].Length), rows.Sum(row => row.Terms[1].Length)));
        Assert.Equal(7, rows.SelectMany(row => row.Terms).SelectMany(term => term).Distinct().Count());
    }

    [Theory]
    [InlineData("một hai ba", "một hai ba", "[một hai ba]")]
    [InlineData("một hai ba", "Một bốn ba năm", "[Một] bốn [ba] năm")]
    [InlineData("một", "hai", "hai")]
    [InlineData("một hai", "hai", "[hai]")]
    public void Compare_Words_AreKeptOrNot(string earlier, string now, string expected) =>
        Assert.Equal(expected, string.Join(' ', WordPiece.Compare(earlier, now).Select(piece => piece.IsKept ? $"[{piece.Text}]" : piece.Text)));

    [Theory]
    [InlineData("Kết quả", "organisation: A", "KẾT QUẢ", "organisation: a", 1)]
    [InlineData("Kết quả", "organisation: A", "Kết quả", "organisation: B", 0)]
    [InlineData("Kết quả", "organisation: A", "Hạn chế", "organisation: A", 0)]
    [InlineData("Kết quả", "kind: báo cáo", "Kết quả", "kind: nghị quyết", 0)]
    public void Families_SameTitleOrganisationAndKind(string title, string keys, string otherTitle, string otherKeys, int count)
    {
        var families = SectionFamilies.Of(TwoTerms(title, keys, "Lời.\n", otherTitle, otherKeys, "Lời.\n"));
        Assert.Equal(count, families.All.Length);
        Assert.Equal(count > 0, families.Find(new("b/01.html")) is not null);
    }

    private static System.Collections.Immutable.ImmutableArray<ComparedRow> Compare(string first, string second) =>
        SectionComparison.Of(SectionFamilies.Of(TwoTerms("Kết quả", "organisation: A", first, "Kết quả", "organisation: A", second)).All.Single());

    private static string Words(ComparedRow row) => string.Join('|', row.Terms.Select(term => string.Join('+', term.Select(paragraph => paragraph.Words))));

    private static Archive TwoTerms(
        string title, string keys, string text, string otherTitle, string otherKeys, string otherText) => TestSites.Plan(TestSites.Of(
        ("a/index.md", Of(TestSites.ReportHead("VIII (2000–2005)"), keys).Replace("2010-08-01", "2005-02-03")),
        ("a/01.md", TestSites.SectionHead("I", title, "VIII (2000–2005)").Replace("2010-08-01", "2005-02-03") + text),
        ("b/index.md", Of(TestSites.ReportHead(title: "Báo cáo khác"), otherKeys)),
        ("b/01.md", TestSites.SectionHead("I", otherTitle) + otherText))).Archive;

    private static string Of(string head, string keys) => head.Replace("kind: báo cáo\norganisation: Ban Chấp hành", keys);
}

using SiteGen.Archives;

namespace SiteGen.Tests.Archives;

/// <summary>Which abbreviations <c>check</c> asks to be explained (<c>glossary-abbreviations-unknown</c>).</summary>
public sealed class UnknownAbbreviationsTests
{
    [Theory]
    [InlineData("MTTQ và KCN.\n\nCủa MTTQ, của KCN, của MTTQ.", "MTTQ (3), KCN (2)")]
    [InlineData("HĐND họp.\n\nHĐND bàn.", null)]
    [InlineData("Chỉ một lần: MTTQ.", null)]
    [InlineData("Nghị quyết 16-NQ/TW, số 12-BC/ĐU.\n\nNghị quyết 16-NQ/TW, số 12-BC/ĐU.", null)]
    [InlineData("Lần IX, khóa XII.\n\nLần IX, khóa XII.", null)]
    [InlineData("Từ ĐẢNG viết hoa.\n\nTừ ĐẢNG viết hoa.", null)]
    [InlineData("Của MTTQ KCN.\n\nCủa MTTQ KCN.", "KCN (2), MTTQ (2)")]
    [InlineData("TOÀN CHỮ HOA MTTQ\n\nTOÀN CHỮ HOA MTTQ", null)]
    public void In_Texts_NamesThoseThatOccurOften(string body, string? named)
    {
        var plan = TestSites.Plan(TestSites.Of(
            ("glossary.yml", "HĐND: Hội đồng nhân dân\n"), ("r/index.md", TestSites.ReportHead()), ("r/01.md", TestSites.SectionHead() + body + "\n")));
        var notice = UnknownAbbreviations.In(plan.Archive);
        Assert.Equal(named is not null, notice is not null);
        if (named is not null)
            Assert.Contains($": {named}.", notice!.Message.Vi, StringComparison.Ordinal);
    }
}

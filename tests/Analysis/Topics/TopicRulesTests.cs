using SiteGen.Analysis.Topics;
using SiteGen.Archives.Topics;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Tests.Analysis.Topics;

/// <summary>The subjects of paragraphs: as a reader coded them, by which words, with which words against.</summary>
public sealed class TopicRulesTests
{
    private const string Small = "education:\n  vi: Giáo dục\n  en: Education\n  words: [giáo dục, trường, trường lớp]\n  not: [giáo dục chính trị]\n"
        + "health:\n  vi: Y tế\n  en: Health\n  words: [y tế, bác sĩ]\n";

    [Fact]
    public void Of_RealArchive_AgreesWithTheReader()
    {
        var paragraphs = TestSites.PlanOf("real").Archive.Reports.Single().Texts
            .SelectMany(text => text.Body.Blocks.SelectMany(BodyWalk.Blocks).OfType<ParagraphBlock>())
            .Select(paragraph => InlineText.Of(paragraph.Content));
        AssertAgrees(paragraphs.Zip(CodedParagraphs.Real));
        Assert.Equal(CodedParagraphs.Real.Length, paragraphs.Count());
    }

    [Fact]
    public void Of_InventedArchive_AgreesWithTheReader() => AssertAgrees(CodedParagraphs.Invented);

    [Theory]
    [InlineData("Trường lớp được xây mới.", "education: Trường lớp")]
    [InlineData("TRƯỜNG LỚP; y  tế: bác sĩ.", "education: TRƯỜNG LỚP | health: y tế, bác sĩ")]
    [InlineData("Y tê, trương lơp.", "")]
    [InlineData("Giáo dục chính trị được đổi mới.", "")]
    [InlineData("Giáo dục chính trị; giáo dục.", "education: giáo dục")]
    [InlineData("Một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm, y tế.", "")]
    [InlineData("Một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm, y tế, y tế, bác sĩ.", "health: y tế, bác sĩ")]
    [InlineData("Trường, trường, trường, trường, trường, trường, trường, trường, trường; một bác sĩ.", "education: Trường")]
    [InlineData("Hoà bình.", "")]
    public void Of_Words_Decide(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Rules(Small).Of(text).Select(found => $"{found.Topic.Key.Value}: {string.Join(", ", found.Words)}")));

    [Theory]
    [InlineData("Ưu điểm", "Strengths")]
    [InlineData("KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "Strengths")]
    [InlineData("Những hạn chế, tồn tại, khuyết điểm", "Shortcomings")]
    [InlineData("Nguyên nhân hạn chế", "Causes")]
    [InlineData("Nguyên nhân của ưu điểm và khuyết điểm", "Causes")]
    [InlineData("Một số kinh nghiệm thực tiễn", "Lessons")]
    [InlineData("Bài học kinh nghiệm", "Lessons")]
    [InlineData("Phương hướng, nhiệm vụ", "Plans")]
    [InlineData("NGUYÊN NHÂN, KINH NGHIỆM", "")]
    [InlineData("Ưu điểm, khuyết điểm", "")]
    [InlineData("Quan điểm lãnh đạo", "")]
    public void Role_Heading_IsRead(string heading, string expected) => Assert.Equal(expected, SectionRoles.Of(heading)?.ToString() ?? "");

    internal static TopicRules Rules(string topics)
    {
        var diagnostics = new DiagnosticBag();
        var rules = new TopicRules(TopicsParser.Parse(StoredFile.OfText("topics.yml", topics), diagnostics));
        Assert.Empty(diagnostics.ToSorted());
        return rules;
    }

    private static void AssertAgrees(IEnumerable<(string Words, string Topics)> coded)
    {
        var rules = Rules(File.ReadAllText(Repository.Find("input", "topics.yml")));
        var (found, wanted, both) = (0, 0, 0);
        foreach (var (words, topics) in coded)
        {
            var byRule = rules.Of(words).Select(topic => topic.Topic.Key.Value).ToHashSet();
            var byReader = topics.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
            (found, wanted, both) = (found + byRule.Count, wanted + byReader.Count, both + byRule.Intersect(byReader).Count());
        }

        Assert.InRange((double)both / found, 0.9, 1);
        Assert.InRange((double)both / wanted, 0.9, 1);
    }
}

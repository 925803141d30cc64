using System.Collections.Immutable;
using SiteGen.Sources.Structure;

namespace SiteGen.Tests.Sources.Structure;

public sealed class OutlineTests
{
    private const string Sentence = "Sau khi nghe báo cáo kiểm điểm việc thực hiện nghị quyết, hội nghị thảo luận sôi nổi và thống nhất cao với các nội dung nêu trong báo cáo.";

    // A case is a text, "/" between its lines, and its headings as level and number.
    [Theory]
    [InlineData("I. A / x / 1. B / x / 2. C / x / II. D", "0 I., 1 1., 1 2., 0 II.")]
    [InlineData("I. A / x / III. B", "0 I.")]
    [InlineData("I. A / x / 1. B / x / 2. C / x / 4. D", "0 I., 1 1., 1 2., 1 4.")]
    [InlineData("I. A / 1. B / x / 1.1. C / x / 1.1.1. D / x / 1.2 E / x / 2. F", "0 I., 1 1., 2 1.1., 3 1.1.1., 2 1.2, 1 2.")]
    [InlineData("II. A / x", "")]
    [InlineData("I. A / 1.1. B / x / 1.2. C / x / 2.1. D / x", "0 I., 1 1.1., 1 1.2., 1 2.1.")]
    [InlineData("I. A / 2. B / 1.1. C", "0 I., 1 1.1.")]
    [InlineData("I. A / 1. B / x / 2.1. C", "0 I., 1 1.")]
    [InlineData("1. A / x / 2. B / x", "0 1., 0 2.")]
    [InlineData("1. A / x / 2. B / x / I. C / x", "1 1., 1 2., 0 I.")]
    [InlineData("I. A / 1. B; / 2. C; / 3. D.", "0 I.")]
    [InlineData("I. A / 1. B / 2. C / x", "0 I.")]
    [InlineData("I. A / 1. B / x / 1. C / x / 2. D", "0 I., 1 1., 1 2.")]
    [InlineData("I. A / 1. LONG / x / 2. B / x", "0 I., 1 2.")]
    [InlineData("I. A / 1. LONG / x / 2. B. / x / 3. C / x / 4. D.", "0 I., 1 3., 1 4.")]
    [InlineData("I. LONG / x / 1. A / x / II. B", "1 1., 0 II.")]
    [InlineData("I. A / V.I. Lênin / C. Mác", "0 I.")]
    public void Build_Lines_FindsHeadings(string text, string headings)
    {
        ImmutableArray<TextLine> lines = [.. text.Split(" / ").Select((line, i) => new TextLine(i + 1, line.Replace("LONG", Sentence)))];
        Assert.Equal(headings, string.Join(", ", Outline.Build(lines).Select(heading => $"{heading.Level} {heading.Numbering.Number}")));
    }

    [Theory]
    [InlineData("Ưu điểm", true)]
    [InlineData("Nội dung công việc.", true)]
    [InlineData("Báo cáo số liệu tổ chức:", true)]
    [InlineData("Xây dựng đội ngũ cán bộ;", false)]
    [InlineData(Sentence, false)]
    public void IsTitle_Words_TellsTitleFromSentence(string text, bool isTitle) => Assert.Equal(isTitle, HeadingTitle.IsTitle(text, 15));

    [Fact]
    public void IsTitle_LongCapitals_IsTitle() => Assert.True(HeadingTitle.IsTitle(Sentence.ToUpperInvariant(), 15));
}

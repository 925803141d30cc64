using System.Text.RegularExpressions;
using SiteGen.Analysis.TypicalWords;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;

namespace SiteGen.Tests.Analysis;

/// <summary>Words typical of a term: counted as a scan of the texts counts them, and measured as the sources of the formula do.</summary>
public sealed class TypicalWordsTests
{
    /// <summary>The values were worked out by another program, from the formula in the source.</summary>
    [Theory]
    [InlineData(10, 1000, 5, 1000, 1.70)]
    [InlineData(30, 1000, 0, 1000, 41.59)]
    [InlineData(10, 1000, 10, 1000, 0)]
    [InlineData(0, 1000, 10, 1000, 13.86)]
    public void LogLikelihood_Counts_IsThatOfTheFormula(int count, int all, int elsewhere, int allElsewhere, double expected) =>
        Assert.Equal(expected, LogLikelihood.Of(count, all, elsewhere, allElsewhere), 2);

    [Fact]
    public void Of_Counts_AreThoseOfAScan()
    {
        var corpus = new SeededCopies(40).Archive;
        var words = corpus.Terms.Select(term => new ArchiveWords(corpus).Of(term.Name)).ToList();
        Assert.NotEmpty(words[0]);
        Assert.All(corpus.Terms.Index(), term => Assert.All(words[term.Index], word =>
        {
            Assert.Equal(CountOf(word.Words, term.Item), word.Count);
            Assert.Equal(CountOf(word.Words, corpus.Terms[1 - term.Index]), word.Elsewhere);
            Assert.True(word.Likelihood >= LogLikelihood.Significant);
        }));
    }

    [Fact]
    public void Page_TypicalWords_AreShownWithBothCounts()
    {
        var plan = Two(Twenty("Chợ xã họp. "), Twenty("Trường lớp, nhà trẻ. ") + "Chợ xã họp.").Plan();
        var page = plan.Text("nhiem-ky-viii-2000-2005/index.html");
        Assert.Contains("#q=%22ch%E1%BB%A3%20x%C3%A3%22\">chợ xã</a> <span class=\"count\">20 lần; nơi khác 1</span></li>", page);
        Assert.DoesNotContain("họp chợ", page);
        Assert.DoesNotContain("lớp nhà", plan.Text("nhiem-ky-ix-2005-2010/index.html"));
        Assert.Contains("\"words\": \"chợ xã\"", plan.Text("archive.json"));
    }

    [Fact]
    public void Page_OneTerm_HasNone() => Assert.DoesNotContain("chu-tieu-bieu", SmallArchive.OneReport.Plan().Text("nhiem-ky-ix-2005-2010/index.html"));

    private static string Twenty(string words) => string.Concat(Enumerable.Repeat(words, 20));

    private static int CountOf(string words, Term term)
    {
        const string Part = @"[\p{L}\p{M}\p{N}]";
        var (first, second) = (words.Split(' ')[0], words.Split(' ')[1]);
        return term.Reports.SelectMany(report => report.Texts)
            .SelectMany(text => text.Body.Blocks.SelectMany(BodyWalk.Blocks).OfType<ParagraphBlock>())
            .Sum(paragraph => Regex.Count(InlineText.Of(paragraph.Content).ToLowerInvariant(), $"(?<!{Part}){first}(?=\\s+{second}(?!{Part}))"));
    }

    private static SmallArchive Two(string earlier, string now)
    {
        var archive = SmallArchive.Empty.WithReport("a", preamble: "").WithSection("a/01.md", earlier + "\n")
            .WithReport("b", preamble: "", title: "Báo cáo sau").WithSection("b/01.md", now + "\n");
        return archive.With("input/a/index.md", ToEarlierTerm(archive.Text("input/a/index.md")))
            .With("input/a/01.md", ToEarlierTerm(archive.Text("input/a/01.md")));
    }

    private static string ToEarlierTerm(string file) => file
        .Replace("IX (2005–2010)", "VIII (2000–2005)", StringComparison.Ordinal)
        .Replace("2010-08-01", "2005-02-03", StringComparison.Ordinal);
}

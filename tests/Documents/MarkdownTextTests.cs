using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Tests.Documents;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("Báo cáo số 12-BC/QU, đạt 83,2%/50%.", "Báo cáo số 12-BC/QU, đạt 83,2%/50%.")]
    [InlineData("1. Ưu điểm", "1\\. Ưu điểm")]
    [InlineData("12) Ưu điểm", "12\\) Ưu điểm")]
    [InlineData("1.Ưu điểm", "1.Ưu điểm")]
    [InlineData("- gạch", "\\- gạch")]
    [InlineData("+ cộng", "\\+ cộng")]
    [InlineData("* Đối với học sinh", "\\* Đối với học sinh")]
    [InlineData("# thẻ", "\\# thẻ")]
    [InlineData("#1", "#1")]
    [InlineData("> 50%", "\\> 50%")]
    [InlineData(": định nghĩa", "\\: định nghĩa")]
    [InlineData("~ 5 và ~6", "\\~ 5 và ~6")]
    [InlineData("~5 và ~6", "\\~5 và \\~6")]
    [InlineData("a * b * c", "a * b * c")]
    [InlineData("2*3 = 6", "2*3 = 6")]
    [InlineData("*a* và 5", "\\*a\\* và 5")]
    [InlineData("tệp a_b_c", "tệp a_b_c")]
    [InlineData("x < y, <b>", "x < y, \\<b>")]
    [InlineData("AT&T; &amp; &", "AT\\&T; \\&amp; &")]
    [InlineData("[1] và [a](b)", "\\[1] và \\[a](b)")]
    [InlineData("xem [1]", "xem [1]")]
    [InlineData("mẫu [^1]", "mẫu \\[^1]")]
    [InlineData("C:\\tệp\\*", "C:\\tệp\\\\*")]
    [InlineData("Tên\n---", "Tên\n\\---")]
    [InlineData("Tên\n===", "Tên\n\\===")]
    [InlineData("a | b", "a | b")]
    [InlineData("a | b\n--|--", "a \\| b\n--\\|--")]
    [InlineData("    thụt vào", "thụt vào")]
    [InlineData("* * *", "\\* * *")]
    public void Escape_Words_EscapesOnlyMarkup(string words, string markdown) => Assert.Equal(markdown, MarkdownText.Escape(words));

    [Theory]
    [InlineData("1. Ưu điểm", "1. Ưu điểm")]
    [InlineData("Ngôn ngữ C #", "Ngôn ngữ C \\#")]
    [InlineData("C#", "C#")]
    public void EscapeHeading_Words_EscapesOnlyMarkup(string words, string markdown) => Assert.Equal(markdown, MarkdownText.EscapeHeading(words));

    // Words made of all that Markdown knows, of letters, and of what PATTERNS of real reports show.
    private static readonly Gen<string> Words = Gen.OneOf(
        "#", "##", "-", "+", "*", "**", "_", "__", "~", "~~", "~~~", "^", "`", "```", "<", ">", "<b>", "</b>", "<!--", "-->", "<?", "&amp;", "&", "&#65;", ";",
        "[", "]", "(", ")", "[^1]", "[^1]:", "](", "]:", "!", "![", "\\", "|", "|-|", "---", "===", "=", ":", ":-", "1.", "2)", "a)", "I.", "đ", "ế", "Báo cáo",
        "12,5%", "\"", "'", "http://a.b", "x@y.z",
        " ", " ", " ", "    ", "\u00A0", "\t", "\n", "\n", "…", "./.").Array[1, 12].Select(string.Concat);

    [Fact]
    public void Escape_AnyWords_ParsesToTheseWords() =>
        Words.Where(words => VietnameseText.CollapseWhiteSpace(words).Length > 0).Holds(words =>
        {
            var wanted = VietnameseText.CollapseWhiteSpace(words);
            var markdown = MarkdownText.Escape(words);
            Assert.Equal(["trước", wanted, "sau"], TextOf($"trước\n\n{markdown}\n\nsau"));
            Assert.Equal([$"- {wanted}", "- sau"], TextOf($"- {markdown.Replace("\n", "\n  ")}\n\n- sau"));
            Assert.Equal([wanted], TextOf($"## {MarkdownText.EscapeHeading(words)}"));
            Assert.Equal(["a b", $"{wanted} c"], TextOf($"| a | b |\n|---|---|\n| {MarkdownText.EscapeCell(words)} | c |"));
        }, cases: 1000);

    private static string[] TextOf(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var file = StoredFile.OfText("a/01.md", $"---\nterm: IX (2005–2010)\nsection: I\ntitle: T\ndate: 2024-11-24\n---\n{markdown}\n");
        var document = DocumentParser.ParseSection(file, diagnostics);
        Assert.Empty(diagnostics.ToSorted().Where(d => d.Severity == Severity.Error));
        return [.. BodyText.Of(document!.Body).Select(line => line.Value)];
    }
}

using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Tests.Documents;

/// <summary>Every construct of Markdown and YAML is read in the time of its size, or refused before it is read.</summary>
public sealed class LinearTimeTests
{
    // Linear is 4, or 6 where many objects are kept; quadratic is 16.
    private const double Most = 10;
    private const int Size = 20_000;
    private const string Keys = "term: 2005–2010\ntitle: T\ndate: 2009-11-24\n";

    // What is repeated, with {0} for its number; the text before it, and the text after it.
    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("[a](b ")]
    [InlineData("[a](b (")]
    [InlineData("[a](<b ")]
    [InlineData("[a][")]
    [InlineData("![")]
    [InlineData("[a] ")]
    [InlineData("[a] ", "[a]: b\n\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: \"\n")]
    [InlineData("[x{0}]: http://a.vn/{0}\n")]
    [InlineData("[a](b c)\n\n")]
    [InlineData("<http://a.vn/> ")]
    [InlineData("<http://a")]
    [InlineData("<a@b.vn> ")]
    [InlineData("*a ")]
    [InlineData("**a** ")]
    [InlineData("a**b*")]
    [InlineData("*")]
    [InlineData("a_b ")]
    [InlineData("~a ")]
    [InlineData("a^ ")]
    [InlineData("`a")]
    [InlineData("\\`")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("- a\n")]
    [InlineData("> a\n\n- b\n\n")]
    [InlineData("{0}. a\n")]
    [InlineData("|a|b|\n", "|a|b|\n|-|-|\n")]
    [InlineData("|**a**|[b](c)|\n", "|a|b|\n|-|-|\n")]
    [InlineData("a|")]
    [InlineData("t[^a] ", "[^a]: x\n\n")]
    [InlineData("t[^{0}] ")]
    [InlineData("[^{0}]: x\n\n")]
    [InlineData("[^{0}]: x\n\nt[^{0}]\n\n")]
    [InlineData("<a ")]
    [InlineData("a <!-- ")]
    [InlineData("a <? ")]
    [InlineData("a <b> ")]
    [InlineData("a <a b=\"")]
    [InlineData("<tr><td>a</td></tr>\n", "<table>\n", "</table>")]
    [InlineData("<tr><td><table>", "<table>", "</table>")]
    [InlineData("<b>", "<table>\n<tr><td>", "</td></tr></table>")]
    [InlineData("[a\n")]
    [InlineData("&amp;")]
    [InlineData("&x")]
    [InlineData("a")]
    [InlineData("ab ")]
    [InlineData("\u0301", "a")]
    [InlineData("\u0301\u0323", "a")]
    [InlineData("# a\n\n")]
    [InlineData("## 1. a\n\n")]
    [InlineData("a\n:   b\n\n")]
    [InlineData("a\\\n")]
    [InlineData("a\n", "```\n", "```")]
    [InlineData(" ", "a", "b")]
    [InlineData("***\n")]
    public void ParseReport_RepeatedMarkdown_TakesTimeInProportion(string repeated, string before = "", string after = "") =>
        AssertLinear($"---\n{Keys}---\n\n{before}", repeated, after + "\n");

    [Theory]
    [InlineData("[", "authors: ")]
    [InlineData("{a: ", "authors: ")]
    [InlineData("- ", "authors:\n  ")]
    [InlineData("a, ", "authors: [", "b]")]
    [InlineData("x{0}: b, ", "authors: {", "c: d}")]
    [InlineData("  - a\n", "authors:\n")]
    [InlineData("  - &a b\n", "authors:\n")]
    [InlineData("  - *a\n", "authors:\n")]
    [InlineData("  - !a b\n", "authors:\n")]
    [InlineData("a b ", "authors: ")]
    [InlineData("a\\n", "authors: \"", "\"")]
    [InlineData("  a\n", "authors: >\n")]
    [InlineData("x{0}: b\n")]
    [InlineData("a: b\n")]
    [InlineData("# a\n")]
    [InlineData("a: b: c\n")]
    [InlineData("\ta: b\n")]
    [InlineData("a: \"b\n")]
    [InlineData("a: [\n")]
    [InlineData("a", "", ": b")]
    public void ParseReport_RepeatedYaml_TakesTimeInProportion(string repeated, string before = "", string after = "") =>
        AssertLinear($"---\n{Keys}{before}", repeated, after + "\n---\n\nx\n");

    [Fact]
    public void ParseReport_FrontMatterNeverClosed_TakesTimeInProportion() => AssertLinear("---\n", "a: b\n", "");

    private static void AssertLinear(string before, string repeated, string after)
    {
        var growth = CpuTime.GrowthOf(size => before + Repeat(repeated, size) + after, Parse, Size);
        Assert.True(growth <= Most, $"Four times the input takes {growth:0.0} times as long.");
    }

    private static string Repeat(string repeated, int size) =>
        string.Concat(Enumerable.Range(0, size / repeated.Length).Select(i => repeated.Replace("{0}", $"{i}", StringComparison.Ordinal)));

    private static void Parse(string text) => DocumentParser.ParseReport(StoredFile.OfText("r/index.md", text), new DiagnosticBag());
}

using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Tests.Documents;

/// <summary>Every bound of Markdown: what is at it is read, what is beyond it is told with its line.</summary>
public sealed class MarkupBoundsTests
{
    [Theory]
    [InlineData("[a](http://a.vn/{0})", 'x', 2_000, 2_100, "markdown-address-too-long")]
    [InlineData("[a]\n\n[a]: http://a.vn/{0}", 'x', 2_000, 2_100, "markdown-address-too-long")]
    [InlineData("<http://a.vn/{0}>", 'x', 2_000, 2_100, "markdown-address-too-long")]
    [InlineData("a{0}b", '*', 1_000, 1_001, "markdown-sign-repeated")]
    [InlineData("a{0}b", '_', 1_000, 1_001, "markdown-sign-repeated")]
    [InlineData("a {0} b", '`', 200, 201, "markdown-sign-repeated")]
    [InlineData("{0}", 'a', 999_990, 1_000_001, "markdown-paragraph-too-long")]
    public void ParseReport_RepeatedCharacter_IsRefusedBeyondTheBound(string form, char repeated, int fits, int tooMany, string code)
    {
        Assert.DoesNotContain(code, CodesOf(string.Format(form, new string(repeated, fits))));
        Assert.Equal([code], CodesOf(string.Format(form, new string(repeated, tooMany))));
    }

    [Theory]
    [InlineData("[a](b \n", 50, 51, "markdown-not-closed")]
    [InlineData("a <b \n", 50, 51, "markdown-not-closed")]
    [InlineData("a <!-- \n", 50, 51, "markdown-not-closed")]
    [InlineData("[a \n", 50, 51, "markdown-not-closed")]
    [InlineData("[a][b] ", 3_000, 3_001, "markdown-signs-too-many")]
    [InlineData("**a** \n", 1_500, 1_501, "markdown-signs-too-many")]
    [InlineData("a * b \n", 5_000, 5_001, "")]
    public void ParseReport_RepeatedMarkup_IsRefusedBeyondTheBound(string repeated, int fits, int tooMany, string code)
    {
        // Words without an end of the markup, long enough that the parser would look through them for each.
        var rest = code == "markdown-not-closed" ? string.Concat(Enumerable.Repeat("chữ ", 2_000)) : "";
        Assert.DoesNotContain(code, CodesOf(string.Concat(Enumerable.Repeat(repeated, fits)) + rest));
        Assert.Equal(code.Length == 0 ? [] : [code], CodesOf(string.Concat(Enumerable.Repeat(repeated, tooMany)) + rest));
    }

    [Fact]
    public void ParseReport_ManyParagraphsOfManySigns_AreRefusedTogether()
    {
        var paragraph = string.Concat(Enumerable.Repeat("**a** ", 1_000)) + "\n\n";
        Assert.Empty(CodesOf(string.Concat(Enumerable.Repeat(paragraph, 10))));
        Assert.Equal(["markdown-signs-too-many"], CodesOf(string.Concat(Enumerable.Repeat(paragraph, 11))));
    }

    [Fact]
    public void ParseReport_OneLongAddressUsedOften_IsRefusedFromWhereItIsTooMuch()
    {
        var definition = $"[a]: http://a.vn/{new string('x', 2_000)}\n\n";
        Assert.Empty(CodesOf(definition + string.Concat(Enumerable.Repeat("[a] ", 50))));
        Assert.Equal(["markdown-result-too-large"], CodesOf(definition + string.Concat(Enumerable.Repeat("[a] ", 1_000))));
        var titled = $"[a]: http://a.vn/ \"{new string('x', 50_000)}\"\n\n";
        Assert.Equal(["markdown-result-too-large"], CodesOf(titled + string.Concat(Enumerable.Repeat("[a] ", 100))));
    }

    [Fact]
    public void ParseReport_TableOfManyColumnsAndShortRows_IsRefused()
    {
        string Table(int columns, string row) => $"|{string.Concat(Enumerable.Repeat("a|", columns))}\n|{string.Concat(Enumerable.Repeat("-|", columns))}\n"
            + string.Concat(Enumerable.Repeat(row + "\n", 400));
        Assert.Empty(CodesOf(Table(40, "|a|")));
        Assert.Empty(CodesOf(Table(400, $"|{string.Concat(Enumerable.Repeat("a|", 400))}")));
        Assert.Equal(["markdown-table-too-wide"], CodesOf(Table(400, "|a|")));
    }

    [Fact]
    public void ParseReport_EmphasisNestedTooDeep_IsTold() =>
        Assert.Equal(["markdown-too-deep"], CodesOf(new string('*', 900) + "a" + new string('*', 900)));

    [Theory]
    [InlineData("title", 2_000, true)]
    [InlineData("title", 2_001, false)]
    [InlineData("organisation", 2_001, false)]
    [InlineData("date-text", 2_001, true)]
    [InlineData("signed", 2_001, true)]
    public void ParseReport_LongValue_IsRefusedWhereItStandsOnManyPages(string key, int length, bool isRead)
    {
        var diagnostics = new DiagnosticBag();
        var title = key == "title" ? "" : "title: T\n";
        var text = $"---\nterm: 2005–2010\n{title}date: 2009-11-24\n{key}: {new string('a', length)}\n---\n\nx\n";
        DocumentParser.ParseReport(StoredFile.OfText("r/index.md", text), diagnostics);
        Assert.Equal(isRead ? [] : ["front-matter-value-too-long"], diagnostics.ToSorted().Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("[a](http://ten:mat-khau@a.vn/)", true)]
    [InlineData("[a](https://ten@a.vn/)", true)]
    [InlineData("[a](https://@a.vn/)", true)]
    [InlineData("<https://ten:mat-khau@a.vn>", true)]
    [InlineData("[a]\n\n[a]: https://ten:mat-khau@a.vn/", true)]
    [InlineData("[a](https://a.vn/@ten)", false)]
    [InlineData("[a](https://a.vn?q=a@b)", false)]
    [InlineData("[a](https://a.vn#a@b)", false)]
    [InlineData("[a](mailto:ten@a.vn)", false)]
    public void ParseReport_AddressWithAUserName_IsRefused(string markdown, bool isRefused) =>
        Assert.Equal(isRefused ? ["link-user-name"] : [], CodesOf(markdown));

    private static string[] CodesOf(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var text = $"---\nterm: 2005–2010\ntitle: T\ndate: 2009-11-24\n---\n\n{markdown}\n";
        DocumentParser.ParseReport(StoredFile.OfText("r/index.md", text), diagnostics);
        return [.. diagnostics.ToSorted().Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code).Distinct()];
    }
}

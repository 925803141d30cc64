using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Tests.Documents;

/// <summary>The link that is proposed in the place of one with blanks.</summary>
public sealed class BrokenLinksTests
{
    [Theory]
    [InlineData("![Đoàn Chủ tịch](Đại hội IX.png)", "![Đoàn Chủ tịch](dai-hoi-ix.png)")]
    [InlineData("![a](hình (1).png)", "![a](hinh-1.png)")]
    [InlineData("[a](../Bao cao/Phan I.md#i p1)", "[a](../bao-cao/phan-i.md#ip1)")]
    [InlineData("[a](b c.md 'Tên')", "[a](b-c.md)")]
    [InlineData("[a](<b c.md)", "[a](b-c.md)")]
    [InlineData("[a](https://a.vn/b c)", "[a](https://a.vn/b%20c)")]
    [InlineData("[x]: phụ lục.pdf \"Phụ lục\"", "[x]: phu-luc.pdf")]
    public void Hint_LinkWithBlanks_IsALinkThatWorks(string written, string proposed)
    {
        var problem = Assert.Single(Problems(written));
        Assert.Equal(("markdown-link-space", proposed), (problem.Code, problem.Hint.En.Split('`')[1]));
        Assert.DoesNotContain(Problems(proposed), found => found.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("![a] (b.png)", true)]
    [InlineData("[a] (b.md#i-p1)", true)]
    [InlineData("[a] (https://a.vn/b)", true)]
    [InlineData("Điều [1] (sửa đổi), xem [2] (như trên)", false)]
    [InlineData("[a] và (b.png)", false)]
    public void Parse_BlankBeforeTheAddress_IsNoLink(string written, bool isBroken) =>
        Assert.Equal(isBroken, Problems(written).Any(problem => problem.Code == "markdown-link-broken"));

    // Nobody mends more at once.
    [Theory]
    [InlineData(200, 200)]
    [InlineData(20_000, 200)]
    public void Parse_ManyBrokenLinks_TellsTwoHundred(int links, int told) =>
        Assert.Equal(told, Problems(string.Concat(Enumerable.Repeat("a [b](c d)\n", links))).Count(problem => problem.Code == "markdown-link-space"));

    private static ImmutableArray<Diagnostic> Problems(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var text = $"---\nterm: IX (2005–2010)\nsection: I\ntitle: T\ndate: 2024-11-24\n---\n{markdown}\n";
        DocumentParser.ParseSection(StoredFile.OfText("a/01.md", text), diagnostics);
        return diagnostics.ToSorted();
    }
}

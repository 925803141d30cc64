using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

/// <summary>The entries that a glossary gives; what is said of a wrong one stands in <c>tests/specs/archives/glossary.yml</c>.</summary>
public sealed class GlossaryParserTests
{
    [Theory]
    [InlineData("HĐND: Hội đồng   nhân dân\n", "HĐND=Hội đồng nhân dân", "")]
    [InlineData("CA:\n  - công an\n  - chứng nhận\nUBND: Ủy ban nhân dân\n", "CA=công an|CA=chứng nhận|UBND=Ủy ban nhân dân", "")]
    // Signs and marks aside, one meaning stands once; the first is kept.
    [InlineData("HĐND:\n  - Hội đồng nhân dân\n  - hoi dong, nhan dan\n  - khác\n", "HĐND=Hội đồng nhân dân|HĐND=khác", "3 glossary-meaning-repeated")]
    [InlineData("KT-XH:\n  - kt xh\n  - kinh tế – xã hội\n", "KT-XH=kinh tế – xã hội", "2 glossary-meaning-is-abbreviation")]
    [InlineData("'...': vân vân\nCA: công an\n", "CA=công an", "1 glossary-abbreviation-unusable")]
    [InlineData(
        "X: một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu\n", "X=một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu", "")]
    [InlineData("X: một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu bảy\n", "", "1 glossary-meaning-too-long")]
    [InlineData("X: một\n", "X=một", "")]
    public void Parse_Lines_GivesAnEntryForEachMeaning(string text, string entries, string said)
    {
        var diagnostics = new DiagnosticBag();
        var found = GlossaryParser.Parse(StoredFile.OfText(InputFiles.GlossaryPath, text), diagnostics);
        Assert.Equal(entries, string.Join('|', found.Select(entry => $"{entry.Abbreviation.Value}={entry.Meaning}")));
        Assert.Equal(said, string.Join('|', diagnostics.ToSorted().Select(problem => $"{problem.Location.Line} {problem.Code}")));
    }

    [Fact]
    public void Parse_NoFile_SaysNothing()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Empty(GlossaryParser.Parse(null, diagnostics));
        Assert.Empty(diagnostics.ToSorted());
    }
}

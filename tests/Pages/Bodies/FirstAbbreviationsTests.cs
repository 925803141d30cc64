using System.Text.RegularExpressions;

namespace SiteGen.Tests.Pages.Bodies;

/// <summary>An abbreviation of the glossary is explained where it stands first on a page, and nowhere else.</summary>
public sealed partial class FirstAbbreviationsTests
{
    private const string Glossary = "HĐND: Hội đồng nhân dân\nKT-XH: kinh tế - xã hội\nKT: kinh tế\nUB:\n  - Ủy ban\n  - ủy ban “B”\n";

    [Theory]
    [InlineData("HĐND họp. HĐND bàn.", "HĐND=Hội đồng nhân dân")]
    [InlineData("Của **HĐND** và\n\n- HĐND, UB.", "HĐND=Hội đồng nhân dân", "UB=Ủy ban; ủy ban &quot;B&quot;")]
    [InlineData("HĐNDX, XHĐND, hđnd, `HĐND`")]
    [InlineData("Về KT-XH và KT.", "KT-XH=kinh tế - xã hội", "KT=kinh tế")]
    [InlineData("(HĐND)", "HĐND=Hội đồng nhân dân")]
    public void Page_OfASection_ExplainsFirstUses(string body, params string[] wanted)
    {
        var plan = TestSites.Plan(TestSites.Of(
            ("glossary.yml", Glossary.Replace('“', '"').Replace('”', '"')), ("r/index.md", TestSites.ReportHead()),
            ("r/01.md", TestSites.SectionHead() + body + "\n")));
        Assert.Equal(wanted, Found(plan.Text("r/01.html")));
        Assert.Equal(wanted, Found(plan.Text("r/toan-van.html")));
    }

    [Fact]
    public void Page_OfTheFullText_ExplainsOnceForAllSections()
    {
        var plan = TestSites.Plan(TestSites.Of(
            ("glossary.yml", Glossary.Replace('“', '"').Replace('”', '"')), ("r/index.md", TestSites.ReportHead()),
            ("r/01.md", TestSites.SectionHead("I", "Một") + "HĐND.\n"), ("r/02.md", TestSites.SectionHead("II", "Hai") + "HĐND.\n")));
        Assert.Single(Found(plan.Text("r/toan-van.html")));
        Assert.Single(Found(plan.Text("r/02.html")));
    }

    private static IEnumerable<string> Found(string html) => Abbr().Matches(html).Select(match => $"{match.Groups[2]}={match.Groups[1]}");

    [GeneratedRegex("<abbr title=\"([^\"]*)\">([^<]*)</abbr>")]
    private static partial Regex Abbr();
}

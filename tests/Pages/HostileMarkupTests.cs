using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Documents;
using SiteGen.Tests.Pages.Books;
using SiteGen.Text;
using static SiteGen.Tests.Pages.HostileSite;

namespace SiteGen.Tests.Pages;

/// <summary>Nothing of a hostile archive is an element, an attribute, a script or an address of its own anywhere.</summary>
public sealed class HostileMarkupTests
{
    [Fact]
    public void Pages_Markup_IsAllowed() => AssertNone(
        from page in AllPages
        from element in page.Page.All
        from fault in AllowedMarkup.Faults(element)
        select $"{page.Path}: {fault}");

    [Fact]
    public void Books_Markup_IsAllowed() => AssertNone(
        from report in HostileSite.Reports
        let book = EpubFiles.Of(Plan, report.EpubPath)
        from page in book.Pages
        from element in Parse(book.Text(page)).All
        from fault in AllowedMarkup.Faults(element)
        select $"{report.EpubPath} {page}: {fault}");

    /// <summary>A parser that has to mend a page may read it in another way than the next one; a comment is always somebody else's.</summary>
    [Fact]
    public void Pages_ParseWithoutAnErrorOrAComment()
    {
        var faults = new List<string>();
        foreach (var path in AllPages.Select(page => page.Path).Where(path => path[0] != '('))
        {
            var parser = new HtmlParser();
            parser.Error += (_, error) => faults.Add($"{path}: {error}");
            faults.AddRange(parser.ParseDocument(Plan.Text(path)).Descendants<IComment>().Select(comment => $"{path}: <!--{comment.Data}-->"));
        }

        AssertNone(faults);
    }

    [Fact]
    public void Pages_Scripts_AreTheSitesOwn()
    {
        var own = Plan.Files.Select(file => file.Path).Where(path => path.StartsWith("assets/", StringComparison.Ordinal)).ToHashSet();
        var scripts = AllPages.SelectMany(page => page.Page.Scripts.Select(script => (page.Path, Script: script))).ToList();
        Assert.NotEmpty(scripts);
        Assert.All(scripts, found =>
        {
            if (found.Script.Type == "application/ld+json")
                Assert.DoesNotContain('<', found.Script.Text);
            else
                Assert.Equal((true, ""), (own.Contains(RelativeUrl.Resolve(found.Path, found.Script.GetAttribute("src")!)!), found.Script.Text));
        });
    }

    [Fact]
    public void Pages_Addresses_AreRelativeOrOfTheWeb() => AssertNone(
        from page in AllPages
        from element in page.Page.All
        from attribute in element.Attributes
        where attribute.Name is "href" or "src" && attribute.Value.Contains(':', StringComparison.Ordinal)
        let scheme = attribute.Value[..attribute.Value.IndexOf(':', StringComparison.Ordinal)]
        where scheme is not ("http" or "https" or "mailto" or "tel")
        select $"{page.Path}: {attribute.Value}");

    [Fact]
    public void Pages_AddressesOfTheWeb_HaveNoCharacterThatAddressesHaveNot() => AssertNone(
        from page in AllPages
        from element in page.Page.All
        from attribute in element.Attributes
        where attribute.Name is "href" && attribute.Value != WebAddress.Encode(attribute.Value)
        select $"{page.Path}: {attribute.Value}");

    [Fact]
    public void Glossary_AbbreviationWithSeveralMeanings_StandsThereOnce()
    {
        var abbreviations = Page(SiteAddresses.Vietnamese.Glossary).QuerySelectorAll("dt").Select(term => term.TextContent).ToList();
        Assert.Equal(abbreviations.Distinct(), abbreviations);
        Assert.Equal(Plan.Archive.Glossary.Length, Page(SiteAddresses.Vietnamese.Glossary).QuerySelectorAll("dd").Length);
        Assert.True(abbreviations.Count < Plan.Archive.Glossary.Length);
    }
}

using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Archives;
using SiteGen.Bags;
using SiteGen.Documents.Bodies;
using SiteGen.Pages;
using SiteGen.Tests.Pages.Books;

namespace SiteGen.Tests.Pages;

/// <summary>
/// The archive of <c>tests/sites/hiem-doc</c> has markup and other malice in every field and in every kind of block. All of it stays words: nothing of it is
/// an element, an attribute, a script or an address anywhere, and every word is shown as it was written.
/// </summary>
public sealed class HostileArchiveTests
{
    private static readonly SitePlan Site = TestSites.PlanOf("hostile");

    private static readonly List<(string Path, IHtmlDocument Page)> Pages =
    [
        .. Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Path, Parse(Site.Text(file.Path)))),
        ("(bag)/index.html", Parse(BagPage.Render(Site.Archive.Site))),
    ];

    private static IEnumerable<ReportEntry> Reports => Site.Archive.Reports;

    [Fact]
    public void Pages_Markup_IsAllowed() => AssertNone(
        from page in Pages
        from element in page.Page.All
        from fault in AllowedMarkup.Faults(element)
        select $"{page.Path}: {fault}");

    /// <summary>A parser that has to mend a page may read it in another way than the next one; a comment is always somebody else's.</summary>
    [Fact]
    public void Pages_ParseWithoutAnErrorOrAComment()
    {
        var faults = new List<string>();
        foreach (var path in Pages.Select(page => page.Path).Where(path => path[0] != '('))
        {
            var parser = new HtmlParser();
            parser.Error += (_, error) => faults.Add($"{path}: {error}");
            faults.AddRange(parser.ParseDocument(Site.Text(path)).Descendants<IComment>().Select(comment => $"{path}: <!--{comment.Data}-->"));
        }

        AssertNone(faults);
    }

    [Fact]
    public void Pages_Scripts_AreTheSitesOwn()
    {
        var own = Site.Files.Select(file => file.Path).Where(path => path.StartsWith("assets/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal)).ToHashSet();
        Assert.All(Pages.SelectMany(page => page.Page.Scripts.Select(script => (page.Path, Script: script))), found =>
        {
            if (found.Script.Type == "application/ld+json")
                Assert.DoesNotContain('<', found.Script.Text);
            else
                Assert.Equal((true, ""), (own.Contains(SiteGen.Text.RelativeUrl.Resolve(found.Path, found.Script.GetAttribute("src")!)!), found.Script.Text));
        });
    }

    [Fact]
    public void Pages_Addresses_AreRelativeOrOfTheWeb() => AssertNone(
        from page in Pages
        from element in page.Page.All
        from attribute in element.Attributes
        where attribute.Name is "href" or "src" && attribute.Value.Contains(':', StringComparison.Ordinal)
        let scheme = attribute.Value[..attribute.Value.IndexOf(':', StringComparison.Ordinal)]
        where scheme is not ("http" or "https" or "mailto" or "tel")
        select $"{page.Path}: {attribute.Value}");

    [Fact]
    public void Pages_AddressesOfTheWeb_HaveNoCharacterThatAddressesHaveNot() => AssertNone(
        from page in Pages
        from element in page.Page.All
        from attribute in element.Attributes
        where attribute.Name is "href" && attribute.Value != SiteGen.Text.WebAddress.Encode(attribute.Value)
        select $"{page.Path}: {attribute.Value}");

    [Fact]
    public void Glossary_AbbreviationWithSeveralMeanings_StandsThereOnce()
    {
        var abbreviations = Page(SitePaths.Glossary).QuerySelectorAll("dt").Select(term => term.TextContent).ToList();
        Assert.Equal(abbreviations.Distinct(), abbreviations);
        Assert.Equal(Site.Archive.Glossary.Length, Page(SitePaths.Glossary).QuerySelectorAll("dd").Length);
        Assert.True(abbreviations.Count < Site.Archive.Glossary.Length);
    }

    /// <summary>Twice escaped is as wrong as not at all.</summary>
    [Fact]
    public void Pages_Words_AreThoseOfTheMarkdown()
    {
        foreach (var (path, body) in Reports.SelectMany(report => report.Sections.Select(section => (section.Path, section.Document.Body)).Prepend((report.Path, report.Document.Body))))
        {
            foreach (var block in body.Blocks.SelectMany(BodyWalk.Blocks))
            {
                if (WordsOf(block) is { } words)
                    Assert.Equal((path, words), (path, ShownAt(path, BodyWalk.IdOf(block)!)));
            }

            foreach (var note in body.Footnotes)
                Assert.All(note.Blocks.Select(WordsOf), words => Assert.Contains(words!, ShownAt(path, note.Id)));
        }
    }

    [Fact]
    public void Pages_Fields_AreShownAsTheyWereWritten()
    {
        foreach (var report in Reports)
        {
            Assert.Equal(report.Title, Page(report.Path).QuerySelector("h1")!.TextContent);
            Assert.Equal(report.Title, Page(report.FullTextPath).QuerySelector("h1")!.TextContent);
            foreach (var section in report.Sections)
                Assert.Equal($"{section.Number}. {section.Title}", Page(section.Path).QuerySelector("h1")!.TextContent);
            foreach (var field in FieldsOf(report).Append(report.Title))
                Assert.Contains(field, Page(report.FullTextPath).Body!.TextContent);
        }

        Assert.All(Site.Archive.Glossary, entry => Assert.Contains(Page(SitePaths.Glossary).QuerySelectorAll("dd > p:first-child"), meaning => meaning.TextContent == entry.Meaning));
        Assert.All(new[] { Site.Archive.Site.Description!, Site.Archive.Site.Rights!, Site.Archive.Site.Owner }, field => Assert.Contains(field, Page(SitePaths.About).Body!.TextContent));
    }

    [Fact]
    public void Corrections_ShowTheFormerWords()
    {
        var corrections = Reports.SelectMany(report => report.Corrections).ToList();
        Assert.Equal(8, corrections.Count);
        // That of a report's title is told in its provenance.
        Assert.All(corrections.Where(placed => placed.Address.Id is not null), placed =>
            Assert.Contains(Page(placed.Address.Path).QuerySelectorAll(".correction"), note =>
                note.QuerySelector("del")!.TextContent == placed.Correction.Former && note.TextContent.Contains(placed.Correction.Reason ?? "", StringComparison.Ordinal)));
    }

    [Fact]
    public void StructuredData_SaysTheNamesAsTheyAre()
    {
        foreach (var report in Reports)
        {
            Assert.Equal(report.Title, DataOf(report.Path).GetProperty("name").GetString());
            foreach (var section in report.Sections)
                Assert.Equal((section.Title, report.Title), (DataOf(section.Path).GetProperty("name").GetString(), DataOf(section.Path).GetProperty("isPartOf").GetProperty("name").GetString()));
        }

        static JsonElement DataOf(string path) => JsonDocument.Parse(Page(path).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
    }

    [Fact]
    public void Feeds_AreXmlThatSaysTheTitlesAsTheyAre()
    {
        var feed = XDocument.Parse(Site.Text(SitePaths.Feed));
        Assert.Equal(Reports.Select(report => report.Title).Order(StringComparer.Ordinal), feed.Descendants().Where(element => element.Name.LocalName == "entry").Select(entry => entry.Elements().First(part => part.Name.LocalName == "title").Value).Order(StringComparer.Ordinal));
        Assert.NotEmpty(XDocument.Parse(Site.Text(SitePaths.Sitemap)).Descendants());
    }

    [Fact]
    public void Data_SaysTheFieldsAsTheyAre()
    {
        var archive = JsonDocument.Parse(Site.Text(SitePaths.ArchiveJson)).RootElement;
        Assert.Equal((Site.Archive.Site.Title, Site.Archive.Site.Owner), (archive.GetProperty("title").GetString(), archive.GetProperty("owner").GetString()));
        var texts = TextsOf(archive).ToHashSet();
        var described = TextsOf(JsonDocument.Parse(Site.Text(SitePaths.RoCrate)).RootElement).ToHashSet();
        foreach (var report in Reports)
        {
            Assert.Subset(texts, FieldsOf(report).Append(report.Title).Concat(report.FrontMatter.Authors).Concat(report.Sections.Select(section => section.Title)).ToHashSet());
            Assert.Contains(report.Title, described);
        }
    }

    [Fact]
    public void Books_AreXmlOfAllowedMarkupWithTheTitlesAsTheyAre()
    {
        foreach (var report in Reports)
        {
            var book = EpubFiles.Of(Site, report.EpubPath);
            Assert.Equal(report.Title, book.Xml("EPUB/package.opf").Descendants().Single(element => element.Name.LocalName == "title").Value);
            foreach (var page in book.Pages)
            {
                Assert.Empty(book.Xml(page).DescendantNodes().OfType<XComment>());
                AssertNone(Parse(book.Text(page)).All.SelectMany(AllowedMarkup.Faults).Select(fault => $"{report.EpubPath} {page}: {fault}"));
            }
        }
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static IHtmlDocument Page(string path) => Pages.Single(page => page.Path == path).Page;

    private static void AssertNone(IEnumerable<string> faults) => Assert.Equal("", string.Join('\n', faults));

    private static IEnumerable<string> FieldsOf(ReportEntry report)
    {
        var matter = report.FrontMatter;
        return new[] { matter.Kind, matter.Organisation, matter.Number, matter.Place, matter.DateText?.Value }.OfType<string>()
            .Concat(matter.Signed.Select(line => line.Value)).Concat(matter.Recipients);
    }

    private static string? WordsOf(Block block) => block switch
    {
        ParagraphBlock paragraph => InlineText.Of(paragraph.Content),
        PreformattedBlock preformatted => preformatted.Text,
        HeadingBlock heading => $"{heading.Number} {InlineText.Of(heading.Title)}".Trim(),
        _ => null,
    };

    // Without what the page adds: paragraph numbers have no text, mentions of footnotes and the way back have.
    private static string ShownAt(string path, string id)
    {
        var element = (IElement)Page(path).GetElementById(id)!.Clone();
        foreach (var added in element.QuerySelectorAll("sup.fn, a.back").ToList())
            added.Remove();
        foreach (var line in element.QuerySelectorAll("br").ToList())
            line.Remove();
        return element.TextContent;
    }

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => TextsOf(property.Value)),
        _ => [],
    };
}

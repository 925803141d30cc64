using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Pages;
using SiteGen.Tests.Pages.Books;
using static SiteGen.Tests.Pages.HostileSite;

namespace SiteGen.Tests.Pages;

/// <summary>Every word of a hostile archive is shown as it was written: twice escaped is as wrong as not at all.</summary>
public sealed class HostileWordsTests
{
    [Fact]
    public void Pages_Words_AreThoseOfTheMarkdown()
    {
        var sections = HostileSite.Reports.SelectMany(report => report.Sections).Select(section => (section.Path, section.Document.Body));
        foreach (var (path, body) in sections.Concat(HostileSite.Reports.Select(report => (report.Path, report.Document.Body))))
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
    public void Pages_FieldsOfReports_AreShown()
    {
        foreach (var report in HostileSite.Reports)
        {
            Assert.Equal(report.Title, Page(report.Path).QuerySelector("h1")!.TextContent);
            foreach (var section in report.Sections)
                Assert.EndsWith($"{section.Number}. {section.Title}", Page(section.Path).QuerySelector("h1")!.TextContent);
            Assert.All(FieldsOf(report).Append(report.Title), field => Assert.Contains(field, Page(report.FullTextPath).Body!.TextContent));
        }
    }

    [Fact]
    public void Pages_FieldsOfTheArchive_AreShown()
    {
        var meanings = Page(SiteAddresses.Vietnamese.Glossary).QuerySelectorAll("dd > p:first-child").Select(meaning => meaning.TextContent).ToList();
        Assert.All(Plan.Archive.Glossary, entry => Assert.Contains(entry.Meaning, meanings));
        var site = Plan.Archive.Site;
        Assert.All([site.Description!, site.Rights!, site.Owner], field => Assert.Contains(field, Page(SiteAddresses.Vietnamese.About).Body!.TextContent));
    }

    /// <summary>That of a report's title is told in its provenance only.</summary>
    [Fact]
    public void Corrections_OfPlaces_ShowTheFormerWords()
    {
        var corrections = HostileSite.Reports.SelectMany(report => report.Corrections).Where(placed => placed.Address.Id is not null).ToList();
        Assert.Equal(7, corrections.Count);
        Assert.All(corrections, placed => Assert.Contains(Page(placed.Address.Path).QuerySelectorAll(".correction"), note =>
            note.QuerySelector("del")!.TextContent == placed.Correction.Former
            && note.TextContent.Contains(placed.Correction.Reason ?? "", StringComparison.Ordinal)));
    }

    [Fact]
    public void StructuredData_Names_AreThere()
    {
        foreach (var report in HostileSite.Reports)
        {
            Assert.Equal(report.Title, NameIn(DataOf(report.Path)));
            foreach (var section in report.Sections)
                Assert.Equal((section.Title, report.Title), (NameIn(DataOf(section.Path)), NameIn(DataOf(section.Path).GetProperty("isPartOf"))));
        }

        static JsonElement DataOf(string path) => JsonDocument.Parse(Page(path).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

        static string? NameIn(JsonElement element) => element.GetProperty("name").GetString();
    }

    [Fact]
    public void Feeds_AreXmlWithTheTitles()
    {
        var entries = XDocument.Parse(Plan.Text(SitePaths.Feed)).Descendants().Where(element => element.Name.LocalName == "entry");
        var titles = entries.Select(entry => entry.Elements().First(part => part.Name.LocalName == "title").Value);
        Assert.Equal(HostileSite.Reports.Select(report => report.Title).Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
        Assert.NotEmpty(XDocument.Parse(Plan.Text(SitePaths.Sitemap)).Descendants());
    }

    [Fact]
    public void Data_Fields_AreThere()
    {
        var texts = TextsOf(SitePaths.ArchiveJson);
        var described = TextsOf(SitePaths.RoCrate);
        Assert.Subset(texts, new HashSet<string> { Plan.Archive.Site.Title, Plan.Archive.Site.Owner });
        foreach (var report in HostileSite.Reports)
        {
            Assert.Subset(texts, FieldsOf(report).Append(report.Title).Concat(report.FrontMatter.Authors.Select(name => name.Value)).ToHashSet());
            Assert.Subset(texts, report.Sections.Select(section => section.Title).ToHashSet());
            Assert.Contains(report.Title, described);
        }
    }

    [Fact]
    public void Books_AreXmlWithTheTitles()
    {
        foreach (var report in HostileSite.Reports)
        {
            var book = EpubFiles.Of(Plan, report.EpubPath);
            Assert.Equal(report.Title, book.Xml("EPUB/package.opf").Descendants().Single(element => element.Name.LocalName == "title").Value);
            Assert.All(book.Pages, page => Assert.Empty(book.Xml(page).DescendantNodes().OfType<XComment>()));
        }
    }

    private static string? WordsOf(Block block) => block switch
    {
        ParagraphBlock paragraph => InlineText.Of(paragraph.Content),
        PreformattedBlock preformatted => preformatted.Text,
        HeadingBlock heading => $"{heading.Number} {InlineText.Of(heading.Title)}".Trim(),
        _ => null,
    };

    // Without what the page adds: mentions of footnotes, the way back, and the line that begins after a break.
    private static string ShownAt(string path, string id)
    {
        var element = (IElement)Page(path).GetElementById(id)!.Clone();
        foreach (var added in element.QuerySelectorAll("sup.fn, a.back, br").ToList())
            added.Remove();
        return element.TextContent;
    }

    private static HashSet<string> TextsOf(string path) => [.. TextsOf(JsonDocument.Parse(Plan.Text(path)).RootElement)];

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => TextsOf(property.Value)),
        _ => [],
    };
}

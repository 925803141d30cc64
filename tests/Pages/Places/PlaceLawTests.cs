using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Pages;
using SiteGen.Pages.Places;
using SiteGen.Tests.Pages.Books;
using SiteGen.Text;

namespace SiteGen.Tests.Pages.Places;

/// <summary>No two places of a report have the same words, whatever its numbers and titles, wherever they are said.</summary>
public sealed class PlaceLawTests
{
    private static readonly Strings Words = ThemeParser.Parse([], TestSites.Of().OwnTheme, Language.Vi, new DiagnosticBag()).Strings;

    private static readonly Gen<string?> Part = Gen.OneOf<string?>(
        null, "PHẦN THỨ NHẤT KẾT QUẢ", "Phần thứ hai", "Phần A", "A. KẾT QUẢ", "A", "Phần I. Chung", "I. Chung", "Chương I", "KẾT QUẢ", "Mục I, đoạn 1");

    private static readonly Gen<string> Number = Gen.OneOf(
        "I", "II", "1", "2", "A", "a", "I.1", "PHẦN THỨ NHẤT", "Phần A", "Chương I", "Mục I", "Điều 1", "PHỤ LỤC", "Phụ lục", "Phụ lục 1", "Kết luận",
        "Phần mở đầu", "I, đoạn 1", "Đoạn 1");

    private static readonly Gen<string> Heading = Gen.OneOf(
        "1. Một", "1. Hai", "1) Một", "1/ một", "2. Một", "1.1. Một", "1.2. Một", "1.1.2. Một", "I. Một", "I.1. Một", "A. Một", "a) Một", "Mục 1. Một",
        "Điều 1. Một", "ĐIỀU 1.",
        "Một", "một", "Một” (2)", "Một”, “Hai", "Hai", "1.Một", "đoạn 1", "1. Một”, mục “Hai");

    private static readonly Gen<string> Text =
        from headings in (from level in Gen.Int[2, 4] from words in Heading select $"{new string('#', level)} {words}\n\nĐoạn[^1].\n\n").Array[0, 6]
        select "Đoạn.\n\n- Đoạn[^2].\n\n" + string.Concat(headings) + "[^1]: Chú.\n\n    - Chú.\n\n[^2]: Chú.\n";

    private static readonly Gen<SectionDocument> Document =
        from part in Part
        from number in Number
        from title in Gen.OneOf("Một", "Hai", "một")
        from text in Text
        select DocumentParser.ParseSection(
            StoredFile.OfText(
                "r/01.md",
                $"---\nterm: 2010–2015\n{(part is null ? "" : $"part: '{part}'\n")}section: '{number}'\ntitle: {title}\ndate: "
                    + $"2010-08-01\n---\n\n{text}"), new DiagnosticBag())!;

    [Fact]
    public void Names_OfAnyReport_AreAllDifferent() => Document.Array[1, 6].Holds(
        documents => AssertDifferent(new ReportPlaces(Words, ReportOf(documents)).All().Select(place => place.Value)), cases: 1000);

    public static TheoryData<string> Sites => ["real", "many-terms", "parts", "invented-parts"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Labels_OnEveryPageOfAReport_AreDifferentAndThoseOfItsFullText(string name)
    {
        var plan = TestSites.PlanOf(name);
        foreach (var report in plan.Archive.Reports)
        {
            var places = new ReportPlaces(Words, report).All().ToDictionary();
            var pages = report.Sections.Select(section => section.Path).Prepend(report.Path).SelectMany(page => Labels(Parse(plan, page))).ToList();
            var fullText = Labels(Parse(plan, report.FullTextPath));
            Assert.NotEmpty(pages);
            AssertDifferent(pages.Select(place => place.Name));
            Assert.Equal(pages.Order(), fullText.Order());
            Assert.All(pages, place => Assert.Equal(places[place.Id], place.Name));
        }
    }

    /// <summary>Where a place has no number of its own to point at: regions, footnotes and the ways back from them.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Regions_OfPagesAndBooks_AreDifferent(string name)
    {
        var plan = TestSites.PlanOf(name);
        foreach (var report in plan.Archive.Reports)
        {
            AssertDifferent(
                Parse(plan, report.FullTextPath).QuerySelectorAll(".text [role=region], .text .back").Select(element => element.GetAttribute("aria-label")!));
            var book = EpubFiles.Of(plan, report.EpubPath);
            var labels = book.Pages.SelectMany(page => book.Xml(page).Descendants())
                .Where(element => (string?)element.Attribute("role") is "region" or "doc-backlink")
                .Select(element => (string)element.Attribute("aria-label")!);
            AssertDifferent(labels);
            AssertDifferent(book.Pages.Select(page => book.Xml(page).Descendants().First(element => element.Name.LocalName == "title").Value));
        }
    }

    private static List<(string Id, string Name)> Labels(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main .pn, main .fn a").Select(link => (link.GetAttribute("href")![1..], link.GetAttribute("aria-label")!)).Distinct()];

    private static IHtmlDocument Parse(SitePlan plan, string path) => new HtmlParser().ParseDocument(plan.Text(path));

    private static void AssertDifferent(IEnumerable<string> names) =>
        Assert.All(names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase), same => Assert.Equal((same.Key, 1), (same.Key, same.Count())));

    // Only what the build would let pass: no two sections, and no two places, with one address.
    private static ReportEntry ReportOf(IEnumerable<SectionDocument> documents)
    {
        var report =
            DocumentParser.ParseReport(StoredFile.OfText("r/index.md", TestSites.ReportHead() + "Mở đầu.\n\n## 1. Một\n\nĐoạn.\n"), new DiagnosticBag())!;
        var taken = new HashSet<string>(BodyWalk.Ids(report.Body));
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var section in documents.Select(document => new Section(document)).Where(section => section.Id != DocumentParser.PreamblePrefix))
        {
            var ids = BodyWalk.Ids(section.Document.Body).Append(section.Id).ToList();
            if (ids.Exists(taken.Contains))
                continue;
            taken.UnionWith(ids);
            sections.Add(section);
        }

        return new ReportEntry(report, sections.ToImmutable(), null);
    }
}

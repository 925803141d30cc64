using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Archives;
using SiteGen.Bags;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

/// <summary>The site of <c>tests/sites/hiem-doc</c>, which has markup and other malice in every field and in every kind of block.</summary>
internal static class HostileSite
{
    /// <summary>Its files.</summary>
    public static SitePlan Plan { get; } = TestSites.PlanOf("hostile");

    /// <summary>Its pages, and the page that opens it when it is packed.</summary>
    public static IReadOnlyList<(string Path, IHtmlDocument Page)> AllPages { get; } =
    [
        .. Plan.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Path, Parse(Plan.Text(file.Path)))),
        ("(bag)/index.html", Parse(BagPage.Render(Plan.Archive.Site))),
    ];

    /// <summary>Its reports.</summary>
    public static IEnumerable<ReportEntry> Reports => Plan.Archive.Reports;

    /// <summary>One page.</summary>
    public static IHtmlDocument Page(string path) => AllPages.Single(page => page.Path == path).Page;

    /// <summary>A page as a browser reads it.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>What the front matter of a report says in words, its title aside.</summary>
    public static IEnumerable<string> FieldsOf(ReportEntry report)
    {
        var matter = report.FrontMatter;
        return new[] { matter.Kind, matter.Organisation, matter.Number, matter.Place, matter.DateText?.Value }.OfType<string>()
            .Concat(matter.Signed.Select(line => line.Value))
            .Concat(matter.Recipients.Select(line => line.Value));
    }

    /// <summary>Fails with all faults, a line each.</summary>
    public static void AssertNone(IEnumerable<string> faults) => Assert.Equal("", string.Join('\n', faults));
}

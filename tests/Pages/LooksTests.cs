using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

/// <summary>Looks without compiling: a stylesheet of one's own, colours, a logo, a foot.</summary>
public sealed class LooksTests
{
    private static readonly SmallArchive Archive = SmallArchive.OneReport
        .With("input/glossary.yml", "HĐND: Hội đồng nhân dân\n")
        .WithLedger("r/cu.html: {redirect: r/01.html}");

    [Fact]
    public void CustomCss_InTheTheme_IsAfterTheStandardSheetOnEveryPage()
    {
        var plan = Archive.With("theme/assets/custom.css", "p { margin: 0 } q::before { content: '</style>' }").Plan();
        Assert.Contains(plan.Files, file => file.Path == "assets/custom.css");
        Assert.All(PagesOf(plan).Where(page => page.Path != "404.html"), page =>
        {
            var sheets = Sheet().Matches(page.Html).Select(match => match.Groups[1].Value).ToList();
            var up = string.Concat(Enumerable.Repeat("../", page.Path.Count(c => c == '/')));
            Assert.Equal([up + "assets/site.css", up + "assets/custom.css"], sheets);
        });
        var missing = Html(plan, "404.html");
        Assert.Contains("p { margin: 0 } q::before { content: '<\\/style>' }</style>", missing);
    }

    [Fact]
    public void CustomCss_NotThere_IsLinkedNowhere() =>
        Assert.All(PagesOf(Archive.Plan()), page => Assert.DoesNotContain("custom.css", page.Html));

    [Fact]
    public void Colours_OfTheSettings_StandInTheSheetAndOnThePageForMissingAddresses()
    {
        var plan = Archive.WithSettings("colours: {accent: '#0b4f8a', paper: '#fff', dark: {paper: '#000'}}\n").Plan();
        var css = Encoding.UTF8.GetString(plan.Files.Single(file => file.Path == SitePaths.Stylesheet).Render());
        Assert.All([css, Html(plan, "404.html")], text =>
        {
            Assert.Contains("@media screen { :root { --paper: #ffffff;", text);
            Assert.Contains("--accent: #0b4f8a;", text);
            Assert.Contains("(prefers-color-scheme: dark) { :root { --paper: #000000;", text);
        });
        Assert.All(["404.html", "index.html"], page => Assert.Contains("(prefers-color-scheme: dark)\" content=\"#000000\"", Html(plan, page)));
    }

    [Theory]
    [InlineData("theme/assets/logo.svg", "logo.svg", "assets/logo.svg")]
    [InlineData("theme/assets/anh/logo.png", "theme/assets/anh/logo.png", "assets/anh/logo.png")]
    [InlineData("input/logo.png", "logo.png", "assets/logo.png")]
    [InlineData("input/r/logo.png", "input/r/logo.png", "assets/r/logo.png")]
    public void Logo_OfTheThemeOrTheInput_IsAtTheHeadOfEveryPage(string file, string written, string address)
    {
        var plan = Archive.With(file, "x").Changed("input/site.yml", "Văn phòng thử", "Văn phòng <A&B>").WithSettings($"logo: {written}\n").Plan();
        Assert.Contains(plan.Files, published => published.Path == address);
        Assert.All(["index.html", "r/01.html"], page => Assert.Contains(
            $"<img src=\"{(page == "index.html" ? "" : "../")}{address}\" alt=\"V\u0103n ph\u00f2ng &lt;A&amp;B&gt;\">", Decoded(Html(plan, page))));
        Assert.DoesNotContain(plan.Permalinks.Entries, entry => entry.Address.Value.Path.Contains("logo", StringComparison.Ordinal));
    }

    [Fact]
    public void Footer_WithLinks_IsEscapedAtTheFootOfEveryPage()
    {
        var plan = Archive.WithSettings("footer: <b>&\nfooter-links:\n  - {title: 'C<i>', url: 'https://quan.vn/?a=1&b=\"2\"'}\n").Plan();
        Assert.All(PagesOf(plan).Where(page => page.Path != "r/cu.html"), page =>
        {
            Assert.Contains("<p>&lt;b&gt;&amp;</p>", page.Html);
            Assert.Contains("<a href=\"https://quan.vn/?a=1&amp;b=%222%22\">C&lt;i&gt;</a>", page.Html);
        });
    }

    // The pages write letters beyond ASCII as they are or as numbers.
    private static string Decoded(string html) => Number().Replace(html, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    private static IEnumerable<(string Path, string Html)> PagesOf(SitePlan plan) =>
        plan.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Path, Encoding.UTF8.GetString(file.Render())));

    private static string Html(SitePlan plan, string path) => PagesOf(plan).Single(page => page.Path == path).Html;

    private static Regex Sheet() => new("<link rel=\"stylesheet\" href=\"([^\"]*)\">");

    private static Regex Number() => new("&#x([0-9A-F]+);");
}

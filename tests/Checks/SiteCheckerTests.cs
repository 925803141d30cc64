using SiteGen.Checks;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Checks;

public sealed class SiteCheckerTests
{
    [Theory]
    // Links that work wherever the folder lies.
    [InlineData("<a href='index.html'>a</a> <a href='../index.html#p1'>b</a> <a href='#dau'>c</a> <a href=''>d</a> <a href='b.html?q=1#dau'>e</a>")]
    [InlineData("<a href='index.html#đoạn-1'>a</a> <a href='index.html#%C4%91o%E1%BA%A1n-1'>b</a> <a href='#top'>c</a> <a href='#'>d</a>")]
    [InlineData("<img src='anh%201.png' alt='' srcset='anh%201.png 1x, anh%201.png 2x'>")]
    [InlineData("<a href='index.html#dau:~:text=B%C3%A1o'>a</a>")]
    // What a reader follows may lead outside; what is not fetched may be anything.
    [InlineData("<a href='https://vi.wikipedia.org/'>a</a> <a href='mailto:a@b.vn'>b</a> <blockquote cite='https://a.vn/x'>c</blockquote>")]
    [InlineData("<img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>")]
    // Words about code are no code.
    [InlineData("<p title='javascript: một ngôn ngữ'>javascript:alert(1) onclick= style=</p>")]
    [InlineData("<h2>1</h2><h3>1.1</h3><h2>2</h2>")]
    [InlineData("<h2>1</h2><h3>1.1</h3><h4>1.1.1</h4><h5>a</h5><h6>b</h6><h2>2</h2>")]
    [InlineData("<p id='a'>1</p><p id='A'>2</p><map name='m'><area href='https://a.vn/' alt='x'></map>")]
    [InlineData(
        "<a href='tel:113'>a</a> <a href='SMS:113'>b</a> <a href='data:text/plain,x'>c</a> <a href='about:blank'>d</a> <a href='urn:isbn:1'>e</a> <a "
            + "href='doi:10.1/x'>f</a>")]
    [InlineData("<a href='#TOP'>a</a> <a href='b.html#'>b</a> <a href='anh%201.png#x'>c</a> <a href='?q'>d</a>")]
    [InlineData("<a href='../index.html#q=a&amp;organisation=b'>a</a>")]
    [InlineData("<p data-on='x' style2='y'>1</p>")]
    public void Check_RightMain_FindsNothing(string main) => Assert.Equal("", SmallSite.Check("a/b.html", SmallSite.Page(main)));

    [Theory]
    [InlineData("<link rel='stylesheet' href='../assets/site.css'><script defer src='../assets/site.js'></script>")]
    [InlineData("<link rel='canonical' href='https://a.vn/b.html'><link rel='license' href='https://a.vn/l'><link rel='cite-as' href='https://a.vn/c'>")]
    [InlineData("<script type='application/ld+json'>{\"@context\":\"https://schema.org\"}</script>")]
    [InlineData("<meta http-equiv='refresh' content='0; url=index.html#dau'>")]
    [InlineData("<meta property='og:url' content='https://a.vn/'>")]
    [InlineData("<meta name='refresh' content='0; url=x.html'><meta http-equiv='refresh' content='5'>")]
    [InlineData("<link rel='alternate author next' href='https://a.vn/x'><link href='https://a.vn/y'>")]
    [InlineData("<style>p::after{content:'url(https://a.vn/x)'} /* @import 'https://a.vn/y'; */</style>")]
    public void Check_RightHead_FindsNothing(string head) => Assert.Equal("", SmallSite.Check("a/b.html", SmallSite.Page("", head)));

    [Theory]
    [InlineData("<a href='khong-co.html'>x</a>", "8:1 link-target-missing")]
    [InlineData("<p>\n  <a href='Index.html'>x</a>", "9:3 link-target-missing")]
    [InlineData("<img alt='' srcset='anh%201.png, anh2.png 2x'>", "8:1 link-target-missing")]
    [InlineData("<video poster='x.png'></video>", "8:1 link-target-missing")]
    [InlineData("<q cite='x.html'>x</q>", "8:1 link-target-missing")]
    [InlineData("<object data='x.pdf'></object>", "8:1 link-target-missing")]
    [InlineData("<form action='tim.html'></form>", "8:1 link-target-missing")]
    [InlineData("<form><button formaction='tim.html'>x</button></form>", "8:7 link-target-missing")]
    [InlineData("<table background='x.png'></table>", "8:1 link-target-missing")]
    [InlineData("<svg><a xlink:href='x.html'></a></svg>", "8:6 link-target-missing")]
    [InlineData("<meta http-equiv='refresh' content=\"0,URL = 'x.html'\">", "8:1 link-target-missing")]
    [InlineData("<a href='x.html?a#b'>x</a>", "8:1 link-target-missing")]
    [InlineData("<a href='b.html#dau:~:text=x' id='c'>x</a><a href='#d:~:text=x'>x</a>", "8:43 link-id-missing")]
    [InlineData("<a href='../assets/'>x</a>", "8:1 link-names-folder")]
    [InlineData("<template><p><a href='x.html'>x</a></template>", "8:14 link-target-missing")]
    [InlineData("<noscript><a href='x.html'>x</a></noscript>", "8:11 link-target-missing")]
    [InlineData("<a href='#khong-co'>x</a>", "8:1 link-id-missing")]
    [InlineData("<a href='../index.html#P1'>x</a>", "8:1 link-id-missing")]
    [InlineData("<a href='../a/'>x</a>", "8:1 link-names-folder")]
    [InlineData("<a href='../a'>x</a>", "8:1 link-names-folder")]
    [InlineData("<a href='.'>x</a>", "8:1 link-names-folder")]
    [InlineData("<a href='..'>x</a>", "8:1 link-names-folder")]
    [InlineData("<a href='../../index.html'>x</a>", "8:1 link-leaves-site")]
    [InlineData("<a href='%2e%2e/%2e%2e/index.html'>x</a>", "8:1 link-leaves-site")]
    [InlineData("<a href='/index.html'>x</a>", "8:1 link-rooted")]
    [InlineData("<a href='file:///home/x.html'>x</a>", "8:1 link-rooted")]
    public void Check_WrongLink_PointsAtIt(string main, string expected) => CheckMain(main, expected);

    [Theory]
    [InlineData("<img alt='' src='https://a.vn/x.png'>")]
    [InlineData("<img alt='' src='//a.vn/x.png'>")]
    [InlineData("<img alt='' src='\\\\a.vn/x.png'>")]
    [InlineData("<img alt='' src='ht\ntp://a.vn/x.png'>")]
    [InlineData("<img alt='' srcset='anh%201.png 1x,https://a.vn/x.png 2x'>")]
    [InlineData("<script src='https://a.vn/x.js'></script>")]
    [InlineData("<iframe src='https://a.vn/' title='x'></iframe>")]
    [InlineData("<object data='https://a.vn/x'></object>")]
    [InlineData("<video src='https://a.vn/x'></video>")]
    [InlineData("<audio src='https://a.vn/x'></audio>")]
    [InlineData("<form action='https://a.vn/x'></form>")]
    [InlineData("<form><button formaction='https://a.vn/x'>x</button></form>", "8:7")]
    [InlineData("<table background='https://a.vn/x.png'></table>")]
    [InlineData("<video poster='ftp://a.vn/x.png'></video>")]
    [InlineData("<a ping='b.html https://a.vn/x' href='b.html'>x</a>")]
    [InlineData("<img alt='' src='\u0001https://a.vn/x.png'>")]
    [InlineData("<a ping='https://a.vn/x' href='b.html'>x</a>")]
    [InlineData("<svg><image href='https://a.vn/x.png'/></svg>", "8:6")]
    [InlineData("<svg><use xlink:href='https://a.vn/x.svg#a'/></svg>", "8:6")]
    [InlineData("<style>p{background:url(https://a.vn/x.png)}</style>")]
    [InlineData("<style>@import 'https://a.vn/x.css';</style>")]
    [InlineData("<style>@import url(\"//a.vn/x.css\");</style>")]
    [InlineData("<link rel='preload stylesheet' href='https://a.vn/x.css'>")]
    [InlineData("<link rel='Icon' href='https://a.vn/x.png'>")]
    [InlineData("<link rel='dns-prefetch' href='//a.vn'>")]
    [InlineData("<meta http-equiv='Refresh' content='3;URL=https://a.vn/'>")]
    public void Check_RequestOutside_PointsAtIt(string main, string at = "8:1") => CheckMain(main, at + " page-request-outside");

    // What a browser follows by itself.
    [Theory]
    [InlineData(
        "stylesheet icon apple-touch-icon apple-touch-icon-precomposed mask-icon manifest preload modulepreload prefetch preconnect dns-prefetch prerender",
        true)]
    [InlineData("canonical license cite-as alternate author describedby next prev help search", false)]
    public void Check_LinkOfARelation_AsksOutsideOrNot(string relations, bool asks)
    {
        foreach (var relation in relations.Split(' '))
            Assert.Equal(
                asks ? "output/a/b.html:8:1 page-request-outside" : "",
                SmallSite.Check("a/b.html", SmallSite.Page($"<link rel='me {relation}' href='https://a.vn/x'>")));
    }

    [Theory]
    [InlineData("<h1>Hai</h1>", "8:1 page-main-heading-repeated")]
    [InlineData("<h2>1</h2>\n<h4>1.1.1</h4>", "9:1 page-heading-skipped")]
    [InlineData("<img src='anh%201.png'>", "8:1 page-image-without-alternative")]
    [InlineData("<p id='a'>1</p>\n<p id='a'>2</p>", "9:1 page-id-repeated")]
    [InlineData("<base href='../'>", "8:1 page-base")]
    [InlineData("<p onclick='x()'>1</p>", "8:1 page-event-handler")]
    [InlineData("<a href='javascript:x()'>1</a>", "8:1 page-script-address")]
    [InlineData("<a href=' java\nscript:x()'>1</a>", "8:1 page-script-address")]
    [InlineData("<a href='vbscript:x()'>1</a>", "8:1 page-script-address")]
    [InlineData("<button formaction='javascript:x()'>1</button>", "8:1 page-script-address")]
    [InlineData("<p onX='x()'>1</p>", "8:1 page-event-handler")]
    [InlineData("<p style>1</p>", "8:1 page-style-attribute")]
    [InlineData("<template><img src='anh%201.png'></template>", "8:11 page-image-without-alternative")]
    [InlineData("<h3>1</h3>", "8:1 page-heading-skipped")]
    [InlineData("<h2>1</h2><h3>2</h3>\n<h6>3</h6>", "9:1 page-heading-skipped")]
    [InlineData("<svg><a xlink:href='JavaScript:x()'><text>1</text></a></svg>", "8:6 page-script-address")]
    [InlineData("<script>x()</script>", "8:1 page-inline-script")]
    [InlineData("<script type='module'>x()</script>", "8:1 page-inline-script")]
    [InlineData("<script type='application/ld+json'>{'a':1}</script>", "8:1 page-structured-data-invalid")]
    [InlineData("<p style='color:red'>1</p>", "8:1 page-style-attribute")]
    public void Check_WrongMain_PointsAtIt(string main, string expected) => CheckMain(main, expected);

    [Theory]
    [InlineData("<html><title>x</title><h1>x</h1>", "1:1 page-language-missing")]
    [InlineData("<html lang=' '><title>x</title><h1>x</h1>", "1:1 page-language-missing")]
    [InlineData("<html lang='vi'>\n<h1>x</h1>", "1:1 page-title-missing")]
    [InlineData("<html lang='vi'>\n<title> </title><h1>x</h1>", "2:1 page-title-missing")]
    [InlineData("<html lang='vi'><title>x</title>\n<body><p>x", "2:1 page-main-heading-missing")]
    [InlineData("<html lang='vi'><title>x</title>\n<body><h2>x</h2><h1>x</h1>", "2:7 page-heading-skipped")]
    public void Check_WrongPage_PointsAtIt(string page, string expected) => Assert.Equal("output/a/b.html:" + expected, SmallSite.Check("a/b.html", page));

    [Theory]
    [InlineData("a{background:url(../a/anh%201.png)}\nb{mask:url('#m')}", "")]
    [InlineData("a{content:'x'}\n  b{background:url( 'x.png' )}", "2:22 link-target-missing")]
    [InlineData("/* url(x.png) */ @import \"khac.css\";", "1:27 link-target-missing")]
    [InlineData("a{background:URL(https://a.vn/x.png)}", "1:18 page-request-outside")]
    [InlineData("a{background:url(/x.png)}", "1:18 link-rooted")]
    public void Check_Stylesheet_PointsAtWrongAddress(string css, string expected) =>
        Assert.Equal(expected.Length == 0 ? "" : "output/assets/site.css:" + expected, SmallSite.Check("assets/site.css", css));

    [Fact]
    public void Check_BrokenLinkOnManyPages_IsToldOnceAtTheFirst()
    {
        var page = SmallSite.Page("<a href='x.html'>1</a>\n<a href='./x.html'>2</a>");
        var found = SmallSite.Check([SmallSite.File("b.html", page), SmallSite.File("a.html", page), SmallSite.File("c.html", page)]);
        var problem = Assert.Single(found);
        Assert.Equal(new SourceLocation("output/a.html", 8, 1), problem.Location);
        Assert.Contains("còn 5 liên kết khác như vậy", problem.Message.Vi);
        Assert.Contains("and 5 more such links", problem.Message.En);
    }

    [Fact]
    public void Check_ManyFiles_TellsProgressForEach()
    {
        var seen = new List<int>();
        var files = Enumerable.Range(0, 20).Select(i => SmallSite.File($"{i}.html", SmallSite.Page(""))).ToArray();
        SiteChecker.Check([.. files], new DiagnosticBag(), done => { lock (seen) seen.Add(done); });
        Assert.Equal(Enumerable.Range(1, 20), seen.Order());
    }

    private static void CheckMain(string main, string expected) =>
        Assert.Equal("output/a/b.html:" + expected, SmallSite.Check("a/b.html", SmallSite.Page(main)));
}

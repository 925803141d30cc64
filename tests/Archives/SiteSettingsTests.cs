using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

public sealed class SiteSettingsTests
{
    private const string Named = "title: Kho\nowner: Văn phòng\n";

    [Theory]
    [InlineData("https://luu-tru.vn", "https://luu-tru.vn/", "https://luu-tru.vn/a/b.html")]
    [InlineData("https://luu-tru.vn/kho", "https://luu-tru.vn/kho/", "https://luu-tru.vn/kho/a/b.html")]
    [InlineData("http://luu-tru.vn/kho/", "http://luu-tru.vn/kho/", "http://luu-tru.vn/kho/a/b.html")]
    public void Base_Address_IsThatOfTheFirstPage(string written, string home, string page)
    {
        var (site, said) = Parse($"{Named}base: {written}\n");
        Assert.Empty(said);
        Assert.Equal((home, home, page), (site.Base!.AbsoluteUri, site.AddressOf("index.html"), site.AddressOf("a/b.html")));
        Assert.Equal("vi", site.LanguageTag);
    }

    [Theory]
    [InlineData("base", "https://u:p@luu-tru.vn/")]
    [InlineData("base", "https://u@luu-tru.vn/")]
    [InlineData("base", "https://luu-tru.vn/?a=1")]
    [InlineData("base", "https://luu-tru.vn/#a")]
    [InlineData("base", "ftp://luu-tru.vn/")]
    [InlineData("base", "//luu-tru.vn/")]
    [InlineData("base", "luu-tru.vn")]
    [InlineData("licence", "https://u:p@luu-tru.vn/")]
    [InlineData("licence", "mailto:a@b.vn")]
    [InlineData("licence", "giay-phep.html")]
    public void Address_ThatReadersMustNotGet_IsRefused(string key, string address)
    {
        var (site, said) = Parse($"{Named}{key}: '{address}'\n");
        Assert.Equal("3 site-address-invalid", said);
        Assert.Null(site.Base);
        Assert.Null(site.Licence);
        Assert.Null(site.AddressOf("a.html"));
    }

    [Theory]
    [InlineData("base: https://example.net/", "3 site-base-is-example")]
    [InlineData("base: https://kho.example.com/", "3 site-base-is-example")]
    [InlineData("base: https://luu-tru-example.org/", "")]
    [InlineData("licence: https://example.org/", "")]
    [InlineData("licence: https://creativecommons.org/licenses/by/4.0/?a=1#b", "")]
    public void Address_OfExamples_IsNoticedInTheBaseAlone(string line, string expected) => Assert.Equal(expected, Parse($"{Named}{line}\n").Said);

    [Fact]
    public void Texts_Written_AreThoseOfTheSite()
    {
        var (site, said) = Parse(Named + "language: en\ndescription: Về kho\nrights: Quyền\nlicence: https://a.vn/l\n");
        Assert.Empty(said);
        Assert.Equal(
            ("Kho", "Văn phòng", "Về kho", "Quyền", "https://a.vn/l", "en"),
            (site.Title, site.Owner, site.Description, site.Rights, site.Licence!.AbsoluteUri, site.LanguageTag));
    }

    [Theory]
    [InlineData("title: Kho\n", "1 front-matter-key-missing")]
    [InlineData("owner: Văn phòng\n", "1 front-matter-key-missing")]
    public void Texts_Missing_AreAskedFor(string text, string expected) => Assert.Equal(expected, Parse(text).Said);

    private static (SiteSettings Site, string Said) Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var site = SiteSettingsParser.Parse(StoredFile.OfText(InputFiles.SettingsPath, text), diagnostics);
        return (site, string.Join('|', diagnostics.ToSorted().Select(problem => $"{problem.Location.Line} {problem.Code}")));
    }
}

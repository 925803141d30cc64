using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>Small pure functions: links, numerals, media types, lines, places, bytes.</summary>
public sealed class TextFormTests
{
    [Theory]
    [InlineData("a/b/c.html", "a/d.html", "../d.html")]
    [InlineData("a/b.html", "a/c.html", "c.html")]
    [InlineData("index.html", "a/b/c.html", "a/b/c.html")]
    [InlineData("a/b/c.html", "index.html", "../../index.html")]
    [InlineData("ab/c.html", "abc/d.html", "../abc/d.html")]
    [InlineData("a/b.html", "a/b.html", "b.html")]
    public void RelativeUrl_Between_LeadsFromFileToFile(string from, string to, string link)
    {
        Assert.Equal(link, RelativeUrl.Between(from, to));
        Assert.Equal(link, RelativeUrl.Between(from, to, null));
        Assert.Equal((from == to ? "" : link) + "#x", RelativeUrl.Between(from, to, "x"));
        Assert.Equal(to, RelativeUrl.Resolve(from, link));
    }

    [Theory]
    [InlineData("a/b.html", "./c//d.html", "a/c/d.html")]
    [InlineData("a/b.html", "../../c.html", null)]
    [InlineData("a/b.html", "..", "")]
    [InlineData("b.html", "../c.html", null)]
    public void RelativeUrl_Resolve_StaysBelowTheRoot(string from, string link, string? path) => Assert.Equal(path, RelativeUrl.Resolve(from, link));

    [Fact]
    public void RomanNumeral_EveryNumber_IsReadBackAndNoOtherSpelling()
    {
        Assert.Equal(["I", "IV", "IX", "XIV", "XL", "XC", "CD", "CM", "MMMCMXCIX"], new[] { 1, 4, 9, 14, 40, 90, 400, 900, 3999 }.Select(RomanNumeral.Format));
        Assert.All(Enumerable.Range(1, 3999), number => Assert.Equal((true, number), (RomanNumeral.TryParse(RomanNumeral.Format(number), out var read), read)));
        Assert.All(["", "IIII", "VX", "IC", "iv", "MMMM", "VIV", "X1", "IXI"], text => Assert.False(RomanNumeral.TryParse(text, out _), text));
        Assert.All([0, -1, 4000], number => Assert.Throws<ArgumentOutOfRangeException>(() => RomanNumeral.Format(number)));
    }

    [Theory]
    [InlineData("a/b.HTM", "text/html")]
    [InlineData("a.html", "text/html")]
    [InlineData("a.txt", "text/plain")]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("a.doc", "application/msword")]
    [InlineData("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("a.odt", "application/vnd.oasis.opendocument.text")]
    [InlineData("a.png", "image/png")]
    [InlineData("a.jpg", "image/jpeg")]
    [InlineData("a.epub", "application/epub+zip")]
    [InlineData("a.xyz", "application/octet-stream")]
    [InlineData("html", "application/octet-stream")]
    public void MediaTypes_OfName_IsThatOfItsExtension(string path, string type) => Assert.Equal(type, MediaTypes.Of(path));

    [Fact]
    public void TextLines_OfText_TellLineAndColumn()
    {
        var lines = new TextLines("ab\n\nc\n");
        Assert.Equal(["ab", "", "c", ""], Enumerable.Range(1, lines.Count).Select(line => lines[line]));
        Assert.Equal([0, 3, 4, 6], Enumerable.Range(1, lines.Count).Select(lines.StartOf));
        Assert.Equal([(1, 1), (1, 2), (1, 3), (2, 1), (3, 1), (3, 2), (4, 1)], Enumerable.Range(0, 7).Select(lines.Position));
    }

    [Theory]
    [InlineData("{1} và {0}", "{0} {1}")]
    [InlineData("{2} {2}", "{2}")]
    [InlineData("{{place}} {0:x}", "{0}")]
    [InlineData("không", "")]
    [InlineData("{0", null)]
    [InlineData("}", null)]
    public void TextPlaces_OfText_AreThoseLeftOpen(string text, string? places) =>
        Assert.Equal(places, Placeholders.Of(text) is { } found ? string.Join(' ', found) : null);

    [Theory]
    [InlineData("EFBBBF61", "a", 0, 0)]
    [InlineData("610D0A620D63", "a\nb\nc", 0, 0)]
    [InlineData("65CC81", "\u00E9", 0, 0)]
    [InlineData("61FF", null, 1, 2)]
    [InlineData("FF", null, 1, 1)]
    [InlineData("EFBBBF610A0A62C3", null, 3, 2)]
    public void Utf8Text_Decode_GivesTextOrThePlaceOfTheFault(string bytes, string? text, int line, int column) =>
        Assert.Equal(new Utf8Text(text, line, column), Utf8Text.Decode(Convert.FromHexString(bytes)));
}

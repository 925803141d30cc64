using SiteGen.Archives;
using SiteGen.Archives.Looks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives.Looks;

/// <summary>What follows from the colours that an archive gives.</summary>
public sealed class ColoursTests
{
    [Fact]
    public void Palette_Standard_IsThatOfTheStylesheet()
    {
        var css = File.ReadAllText(Repository.Find("theme/styles/1-page.css"));
        var dark = css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        AssertIn(css[..dark], Palette.Light);
        AssertIn(css[dark..], Palette.Dark);
    }

    [Fact]
    public void Parse_NoColours_AreNone() => Assert.Null(Parse("").Colours);

    [Fact]
    public void Parse_AccentAlone_LeavesTheGroundAndIsMadeLightForTheDarkScheme()
    {
        var (colours, said) = Parse("colours: {accent: '#0b4f8a'}\n");
        Assert.Empty(said);
        Assert.Equal("#0b4f8a", colours!.Light.Accent.Hex);
        Assert.Equal(Palette.Light, colours.Light with { Accent = Palette.Light.Accent, AccentSoft = Palette.Light.AccentSoft });
        Assert.Equal(Palette.Dark, colours.Dark with { Accent = Palette.Dark.Accent, AccentSoft = Palette.Dark.AccentSoft });
        Assert.True(colours.Dark.Accent.ContrastTo(Palette.Dark.Paper) >= 7);
    }

    [Theory]
    [InlineData("{accent: '#0b4f8a'}")]
    [InlineData("{accent: '#76736b', paper: '#fff'}")]
    [InlineData("{paper: '#ffe', ink: '#003'}")]
    [InlineData("{paper: '#222', ink: '#ddd', accent: '#fa0'}")]
    [InlineData("{paper: '#999', dark: {paper: '#757575', ink: '#fff'}}")]
    [InlineData("{paper: '#767676', ink: '#fff'}")]
    [InlineData("{dark: {ink: '#0f0'}}")]
    public void Parse_ColoursWithoutFaults_LeaveAllTextReadable(string written)
    {
        var (colours, said) = Parse($"colours: {written}\n");
        Assert.Empty(said);
        Assert.All(new[] { colours!.Light, colours.Dark }, palette =>
        {
            Colour[] texts = [palette.Ink, palette.Soft, palette.Quiet, palette.Accent];
            Assert.All(texts, text => Assert.True(text.IsReadableOn(palette.Paper), $"{text.Hex} on paper"));
            Assert.All(texts, text => Assert.True(text.IsReadableOn(palette.AccentSoft), $"{text.Hex} on soft"));
            Assert.All([palette.Ink, palette.Soft, palette.Accent], text => Assert.True(text.IsReadableOn(palette.Sheet), $"{text.Hex} on sheet"));
        });
    }

    [Theory]
    [InlineData("{accent: '#f0a0a0'}", "accent")]
    [InlineData("{ink: '#aaa'}", "ink")]
    [InlineData("{paper: '#555'}", "paper")]
    [InlineData("{paper: '#555', ink: '#666'}", "ink")]
    [InlineData("{dark: {accent: '#600'}}", "accent")]
    [InlineData("{dark: {paper: '#888'}}", "paper")]
    [InlineData("{dark: {ink: '#333'}}", "ink")]
    public void Parse_ColourThatCannotBeRead_NamesOneThatCan(string written, string key)
    {
        var problem = Assert.Single(Problems($"colours: {written}\n"));
        Assert.Equal("site-colour-contrast", problem.Code);
        var hint = problem.Hint.En[problem.Hint.En.IndexOf('`', StringComparison.Ordinal)..].Trim('.', '`');
        Assert.StartsWith(key + ": \"#", hint, StringComparison.Ordinal);
        var mended = System.Text.RegularExpressions.Regex.Replace(written, key + ": '[^']*'", hint);
        Assert.NotEqual(written, mended);
        Assert.Empty(Problems($"colours: {mended}\n"));
    }

    private static void AssertIn(string css, Palette palette) => Assert.All(
        new[]
        {
            ("paper", palette.Paper), ("sheet", palette.Sheet), ("ink", palette.Ink), ("soft", palette.Soft), ("quiet", palette.Quiet), ("rule", palette.Rule),
            ("accent", palette.Accent), ("accent-soft", palette.AccentSoft),
        },
        variable => Assert.Contains($"--{variable.Item1}: {variable.Item2.Hex};", css));

    private static (SiteColours? Colours, IEnumerable<Diagnostic> Said) Parse(string lines)
    {
        var diagnostics = new DiagnosticBag();
        var site = SiteSettingsParser.Parse(StoredFile.OfText(InputFiles.SettingsPath, SmallArchive.Settings + lines), diagnostics);
        return (site.Colours, diagnostics.ToSorted());
    }

    private static IEnumerable<Diagnostic> Problems(string lines) => Parse(lines).Said;
}

using Acornima;
using Acornima.Ast;
using SiteGen.Pages;

namespace SiteGen.Tests.Browser;

/// <summary>
/// The scripts are in the language of the oldest browsers that they are for: one word that is younger, and the whole file does nothing there.
/// </summary>
public sealed class ScriptLanguageTests
{
    private static readonly string[] OfThePage =
        [
            "document",
            "window",
            "self",
            "globalThis",
            "location",
            "history",
            "navigator",
            "sessionStorage",
            "localStorage",
            "setTimeout",
            "fetch",
            "sitegenSearch",
        ];

    public static TheoryData<string, EcmaVersion> Scripts =>
    [
        (SitePaths.Script, EcmaVersion.ES5),
        (SitePaths.MovedScript, EcmaVersion.ES5),
        (SitePaths.KeyScript, EcmaVersion.ES5),
        (SitePaths.ListScript, EcmaVersion.ES5),
        (SitePaths.SortScript, EcmaVersion.ES5),
        (SitePaths.CiteScript, EcmaVersion.ES5),
        .. SitePaths.SearchScripts.Select(path => new TheoryDataRow<string, EcmaVersion>(path, EcmaVersion.ES2018)),
    ];

    public static TheoryData<string> Core => [.. SitePaths.SearchCore];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_OfTheTheme_IsInTheLanguageOfItsFloor(string path, EcmaVersion version) => Assert.NotEmpty(Parse(Read(path), version).Body);

    [Fact]
    public void Scripts_OfTheTheme_AreAllKnown() => Assert.Equal(
        Scripts.Select(script => Path.GetFileName(script.Data.Item1)).Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.Find("theme", "assets"), "*.js").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    /// <summary>They run wherever there is a file to read, also where nobody has a page.</summary>
    [Theory]
    [MemberData(nameof(Core))]
    public void Script_OfTheCoreOfTheSearch_NamesNothingOfAPage(string path) =>
        Assert.Empty(Parse(Read(path), EcmaVersion.ES2018).DescendantNodes().OfType<Identifier>().Select(identifier => identifier.Name).Intersect(OfThePage));

    /// <summary>The parser must refuse what it is asked to refuse.</summary>
    [Theory]
    [InlineData("var f = () => 1;", EcmaVersion.ES5)]
    [InlineData("let a = `b`;", EcmaVersion.ES5)]
    [InlineData("a?.b", EcmaVersion.ES2018)]
    [InlineData("try { } catch { }", EcmaVersion.ES2018)]
    public void Parse_YoungerSyntax_IsRefused(string script, EcmaVersion version) =>
        Assert.ThrowsAny<ParseErrorException>(() => Parse(script, version));

    private static string Read(string path) => File.ReadAllText(Repository.Find(["theme", .. path.Split('/')]));

    private static Script Parse(string script, EcmaVersion version) => new Parser(new ParserOptions { EcmaVersion = version }).ParseScript(script);
}

using Acornima;

namespace SiteGen.Tests.Browser;

/// <summary>
/// The scripts are in the language of the oldest browsers that they are for: one word that is younger, and the whole file does nothing there.
/// </summary>
public sealed class ScriptLanguageTests
{
    [Theory]
    [InlineData("site.js", EcmaVersion.ES5)]
    [InlineData("moved.js", EcmaVersion.ES5)]
    [InlineData("search.js", EcmaVersion.ES2018)]
    public void Script_OfTheTheme_IsInTheLanguageOfItsFloor(string name, EcmaVersion version) =>
        Assert.NotEmpty(Parse(File.ReadAllText(Repository.Find("theme", "assets", name)), version).Body);

    /// <summary>The parser must refuse what it is asked to refuse.</summary>
    [Theory]
    [InlineData("var f = () => 1;", EcmaVersion.ES5)]
    [InlineData("let a = `b`;", EcmaVersion.ES5)]
    [InlineData("a?.b", EcmaVersion.ES2018)]
    [InlineData("try { } catch { }", EcmaVersion.ES2018)]
    public void Parse_YoungerSyntax_IsRefused(string script, EcmaVersion version) =>
        Assert.ThrowsAny<ParseErrorException>(() => Parse(script, version));

    private static Acornima.Ast.Script Parse(string script, EcmaVersion version) => new Parser(new ParserOptions { EcmaVersion = version }).ParseScript(script);
}

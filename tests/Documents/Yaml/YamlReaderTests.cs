using SiteGen.Diagnostics;
using SiteGen.Documents.Yaml;

namespace SiteGen.Tests.Documents.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: no", "no")]
    [InlineData("a: 1.0", "1.0")]
    [InlineData("a: null", "null")]
    [InlineData("a: 2024-11-24", "2024-11-24")]
    [InlineData("a: 'it''s'", "it's")]
    [InlineData("a: \"x\\ty\"", "x\ty")]
    [InlineData("a: x\n  y", "x y")]
    [InlineData("a: |\n  x\n  y", "x\ny")]
    [InlineData("a:", "")]
    public void Parse_Value_IsAlwaysText(string yaml, string text) =>
        Assert.Equal(text, Assert.IsType<YamlScalar>(Mapping(yaml).Find("a")!.Value).Text);

    [Fact]
    public void Parse_BelowOtherLines_CountsLinesOfTheFile()
    {
        var list = Assert.IsType<YamlSequence>(Mapping("# ghi chú\na:\n  - x\n  - {b: y}", 11).Find("a")!.Value);
        Assert.Equal([new SourceLocation("site.yml", 13, 5), new SourceLocation("site.yml", 14, 5)], list.Items.Select(item => item.Location));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# ghi chú\n\n")]
    public void Parse_Nothing_IsNull(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(YamlReader.Parse(yaml, "site.yml", 1, diagnostics));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Parse_EntryThatCannotBeRead_KeepsTheOthers()
    {
        var diagnostics = new DiagnosticBag();
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Parse("a: 1\nb: \"x\nc:\n- 2\nd: [\ne: 3\n", "site.yml", 1, diagnostics));
        Assert.Equal(["a", "b", "c", "d", "e"], mapping.Entries.Select(entry => entry.Key.Value));
        Assert.Equal(["b", "d"], mapping.Entries.Where(entry => entry.Value is YamlBroken).Select(entry => entry.Key.Value));
        Assert.Equal(["2: yaml-quote-not-closed", "5: yaml-bracket-not-closed"], diagnostics.ToSorted().Select(d => $"{d.Location.Line}: {d.Code}"));
    }

    [Fact]
    public void Parse_ThousandsOfBrackets_IsRefused()
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Parse("a: " + new string('[', 5000) + new string(']', 5000), "site.yml", 1, diagnostics);
        Assert.Equal("yaml-too-deep", Assert.Single(diagnostics.ToSorted()).Code);
    }

    private static YamlMapping Mapping(string yaml, int firstLine = 1)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Parse(yaml, "site.yml", firstLine, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return Assert.IsType<YamlMapping>(root);
    }
}

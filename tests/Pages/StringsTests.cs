using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Documents.FrontMatters;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Pages;

/// <summary>Every word of the pages exists in both languages, is used, and leaves the same places open.</summary>
public sealed partial class StringsTests
{
    [Fact]
    public void Strings_BothLanguages_HaveTheSameKeysAndPlaces()
    {
        var vi = Read("vi");
        var en = Read("en");
        Assert.Equal(vi.Keys.Order(StringComparer.Ordinal), en.Keys.Order(StringComparer.Ordinal));
        Assert.All(vi, text => Assert.Equal(Placeholders.Of(text.Value), Placeholders.Of(en[text.Key])));
    }

    [Fact]
    public void Strings_EveryKey_IsUsedByAPage()
    {
        var quoted = Sources().SelectMany(text => Quoted().Matches(text))
            .Select(match => match.Groups[1].Value)
            .Concat(Labels)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(Read("vi").Keys, key => Assert.Contains(key, quoted));
    }

    [Fact]
    public void Strings_KeysThatPagesAskFor_Exist()
    {
        var asked = Sources().SelectMany(text => Asked().Matches(text)).Select(match => match.Groups[1].Value);
        Assert.Empty(asked.Concat(Labels).Except(Read("vi").Keys));
    }

    private static IEnumerable<string> Labels => FrontMatterKeys.OfReport.Select(key => key.Label).OfType<string>();

    private static Dictionary<string, string> Read(string language)
    {
        var diagnostics = new DiagnosticBag();
        var file = SiteInputReader.EmbeddedTheme().Single(file => file.Path == $"strings/{language}.yml");
        var texts = ThemeParser.ReadStrings(file, diagnostics).ToDictionary(text => text.Key.Value, text => text.Value);
        Assert.Empty(diagnostics.ToSorted());
        return texts;
    }

    private static IEnumerable<string> Sources() => new[] { "theme", "src/Pages" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.Find(folder), "*.cs*", SearchOption.AllDirectories))
        .Select(File.ReadAllText);

    [GeneratedRegex("\"([a-z0-9-]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?i:strings|texts)(?:\\[|\\.Format\\()\"([a-z0-9-]+)\"")]
    private static partial Regex Asked();
}

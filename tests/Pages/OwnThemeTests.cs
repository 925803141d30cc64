using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Pages;

/// <summary>What lies in an archive's own <c>theme/</c> and is neither an asset nor a text.</summary>
public sealed class OwnThemeTests
{
    [Fact]
    public void Parse_ReadmeAndTemplate_AreNotRead()
    {
        var diagnostics = new DiagnosticBag();
        var theme = ThemeParser.Parse(
            [Unread("README.md"), Unread("Home.cshtml"), Unread("strings/README.md"), StoredFile.OfText("strings/vi.yml", "search: Tra cứu\n")],
            SiteInputReader.EmbeddedTheme(),
            Language.Vi,
            diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal("Tra cứu", theme.Strings["search"]);
        Assert.All(theme.Assets, asset => Assert.StartsWith("assets/", asset.Path, StringComparison.Ordinal));
        Assert.DoesNotContain(theme.Assets, asset => asset.Path.EndsWith(".md", StringComparison.Ordinal));
    }

    [Fact]
    public void EmbeddedTheme_HoldsAssetsStylesAndTextsOnly() => Assert.Equal(
        Directory.EnumerateFiles(Repository.Find("theme/assets"), "*", SearchOption.AllDirectories).Concat(
            Directory.EnumerateFiles(Repository.Find("theme/strings"), "*.yml"))
            .Concat(Directory.EnumerateFiles(Repository.Find("theme/styles"), "*.css"))
            .Select(file => Path.GetRelativePath(Repository.Find("theme"), file).Replace('\\', '/')).Order(StringComparer.Ordinal),
        SiteInputReader.EmbeddedTheme().Select(file => file.Path));

    private static StoredFile Unread(string path) => new(path, () => throw new InvalidOperationException($"{path} was read."));
}

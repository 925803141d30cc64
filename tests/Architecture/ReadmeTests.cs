using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

/// <summary>What the READMEs and the guides name is there.</summary>
public sealed partial class ReadmeTests
{
    private const int LargestReadme = 10 * 1024;
    private const string StaffsGuide = "src/Hosts/NewArchive/files/README.md";

    public static TheoryData<string> Paths => [.. Readme.All.Select(readme => readme.Path)];

    [Fact]
    public void Readme_OfTheRepository_IsShortAndBeginsWithTheStaffsGuide()
    {
        Assert.InRange(new FileInfo(Repository.Find("README.md")).Length, 1, LargestReadme);
        Assert.Contains(Readme.Of("README.md").Text.Split('\n').Take(10), line => line.Contains($"]({StaffsGuide})", StringComparison.Ordinal));
        Assert.Contains(".github/site.png", Readme.Of("README.md").Links);
    }

    /// <summary>A guide is copied into archives, where the files of this repository are not beside it.</summary>
    [Theory]
    [InlineData(StaffsGuide)]
    [InlineData("src/Hosts/NewArchive/files/README.en.md")]
    public void Guide_LinksOnlyWithinItself(string path) => Assert.All(Readme.Of(path).Links, link => Assert.StartsWith("#", link, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Links_LeadToFilesAndHeadings(string path) =>
        Assert.All(Readme.Of(path).Links.Where(link => !link.Contains("://", StringComparison.Ordinal)), link => Assert.True(LeadsSomewhere(path, link), link));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Paths_InBackticks_AreThere(string path) =>
        Assert.All(
            Readme.Of(path).Quoted.Select(quoted => OurPath().Match(quoted).Value).Where(named => named.Length > 0),
            named => Assert.True(Exists(named), named));

    [Fact]
    public void Rooms_AreAllInTheTableOfTheCode() => Assert.Equal(
        Directory.EnumerateDirectories(Repository.Find("src")).Select(folder => $"`src/{Path.GetFileName(folder)}`").Order(StringComparer.Ordinal),
        Readme.Of("src/README.md").Rows.Select(row => row[0]).Where(cell => cell.StartsWith("`src/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Readmes_AreAllLinkedFromAnother()
    {
        var linked = Readme.All.SelectMany(readme => readme.Links.Select(link => Target(readme.Path, link).File)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Readme.All.Select(readme => readme.Path).Except(linked).Except(["README.md", "src/Hosts/NewArchive/files/README.en.md"]));
    }

    private static bool LeadsSomewhere(string path, string link)
    {
        var (file, anchor) = Target(path, link);
        return Exists(file) && (anchor.Length == 0 || Readme.Of(file).Anchors.Contains(anchor));
    }

    private static (string File, string Anchor) Target(string path, string link)
    {
        var parts = link.Split('#', 2);
        var folder = Path.GetDirectoryName(Repository.Find(path))!;
        var file = parts[0].Length == 0 ? path : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, parts[0]))).Replace('\\', '/');
        return (file, parts.Length > 1 ? parts[1] : "");
    }

    // A star stands for some name: `src/Diagnostics/*Problems.cs`.
    private static bool Exists(string path)
    {
        var full = Repository.Find(path);
        return path.Contains('*', StringComparison.Ordinal)
            ? Directory.EnumerateFiles(Path.GetDirectoryName(full)!, Path.GetFileName(full)).Any()
            : File.Exists(full) || Directory.Exists(full);
    }

    [GeneratedRegex(@"^(?:src|tests|theme|\.ci|\.github)/[\w./*-]*")]
    private static partial Regex OurPath();
}

using SiteGen.Diagnostics;
using SiteGen.Hosts;
using SiteGen.Tests.Files;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

public sealed class ExcludedFilesTests
{
    [Theory]
    [InlineData("input/a", "input/a/b/c.md", true)]
    [InlineData("input/a/", "input/a/b/c.md", true)]
    [InlineData("input/a", "input/ab.md", false)]
    [InlineData("input/a", "input/a", true)]
    [InlineData("input/*.md", "input/a.md", true)]
    [InlineData("input/*.md", "input/a/b.md", false)]
    [InlineData("input/*", "input/a/b.md", true)]
    [InlineData("input/**/b.md", "input/b.md", true)]
    [InlineData("input/**/b.md", "input/a/c/b.md", true)]
    [InlineData("input/**/b.md", "input/a/cb.md", false)]
    [InlineData("input/**", "input/a/b.md", true)]
    [InlineData("input/?.md", "input/a.md", true)]
    [InlineData("input/?.md", "input/ab.md", false)]
    [InlineData("input/a.md", "input/axmd", false)]
    [InlineData("seeds/Báo cáo (cũ).docx", "seeds/Báo cáo (cũ).docx", true)]
    [InlineData("seeds/Ba\u0301o.docx", "seeds/Báo.docx", true)]
    public void Matches_Path_IsWhatThePatternStandsFor(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new PathPattern(pattern).Matches(path));

    /// <summary>Stars that a backtracking matcher would try in exponential time.</summary>
    [Fact]
    public void Matches_ManyStars_Ends() => Assert.False(new PathPattern(string.Concat(Enumerable.Repeat("*a", 900))).Matches(new string('a', 1_000) + "b"));

    [Fact]
    public void Of_SourceOfAnExcludedReport_IsExcludedToo()
    {
        var archive = SmallArchive.Empty.WithSettings("exclude: [input/r, seeds/b.txt]\n")
            .WithReport("r", keys: Source("a.txt"))
            .WithReport("s", keys: Source("b.txt"))
            .With("seeds/a.txt", "a\n").With("seeds/b.txt", "b\n").With("seeds/c.txt", "c\n");
        var files = archive.Input.Excluded!;
        Assert.Equal(["b.txt", "c.txt"], files.Seeds.Select(file => file.Path));
        Assert.Equal((2, "seeds/b.txt"), (files.Count, Assert.Single(files.WithoutEffect).Needed));
    }

    [Fact]
    public void Convert_Excluded_IsNotPending()
    {
        using var folder = new TestFolder();
        SmallArchive.Empty.WithSettings("exclude: [input/r, seeds/b.txt]\n")
            .WithReport("r", keys: Source("a.txt"))
            .With("seeds/a.txt", "a\n").With("seeds/b.txt", "b\n")
            .WriteTo(folder);
        var diagnostics = new DiagnosticBag();
        var folders = new SiteGen.Files.SiteFolders(folder["input"], folder["seeds"], null, folder["output"]);
        Assert.Empty(ConvertHost.RunPending(folders, diagnostics));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Parse_MoreLinesThanTheBound_IsTold()
    {
        var archive = SmallArchive.OneReport.WithSettings("exclude:\n" + string.Concat(Enumerable.Range(0, 101).Select(n => $"  - input/{n}\n")));
        Assert.Equal("exclude-too-many", Assert.Single(archive.Diagnostics(), problem => problem.Severity == Severity.Error).Code);
    }

    private static string Source(string name) => $"source:\n  file: seeds/{name}\n  sha256: {Sha256.Of(name[..1] + "\n")}\n";
}

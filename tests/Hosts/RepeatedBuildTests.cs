using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary>
/// A build that renders only what has changed leaves the same site as one into an empty folder, after any number of edits. In the ordinary run a few dozen are
/// tried; <c>CsCheck_Iter</c> asks for more.
/// </summary>
public sealed class RepeatedBuildTests
{
    private const int EditsInARow = 12;

    [Fact]
    public void Build_AfterEachOfManyEdits_IsThatOfAnEmptyFolder() => Gen.Int[0, int.MaxValue - 1].Array[EditsInARow].Holds(
        edits =>
        {
            using var archive = new EditedArchive();
            archive.Build();
            foreach (var edit in edits)
            {
                var said = archive.Edit(edit);
                Assert.True(archive.BuildsAsFromNothing(), said);
            }

            Assert.InRange(archive.Built, EditsInARow / 2, EditsInARow);
        },
        cases: 4);

    [Fact]
    public void Rebuild_AfterEachOfManyEdits_IsThePlanOfNothing() => Gen.Int[0, int.MaxValue - 1].Array[EditsInARow].Holds(
        edits =>
        {
            using var archive = new EditedArchive();
            archive.Build();
            foreach (var edit in edits)
            {
                Assert.True(archive.PlansAsFromNothing());
                var said = archive.Edit(edit);
                Assert.True(archive.PlansAsFromNothing(), said);
            }
        },
        cases: 4);

    /// <summary>What is not touched by an edit is not opened: here a page that could not be read.</summary>
    [Fact]
    public void Build_OneSectionChanged_LeavesTheOtherReportsAlone()
    {
        using var root = new TestFolder();
        SmallArchive.Empty.WithReport("a").WithSection("a/01.md").WithReport("b", title: "Báo cáo khác").WithSection("b/01.md").WriteTo(root);
        var folders = new SiteFolders(root["input"], root["seeds"], null, root["output"]);
        Build(folders);
        root.Write("input/a/01.md", TestSites.SectionHead() + "Lời khác.\n");
        var changed = Build(folders).Outcome.Site!.Written.Changed;
        Assert.Contains("a/01.html", changed);
        Assert.DoesNotContain(changed, path => path.StartsWith("b/", StringComparison.Ordinal));

        var keys = LastBuild.TryRead(root["output"], ThisProgram.Build)!.Files.ToDictionary(file => file.Path, file => file.Key);
        root.Write("input/a/01.md", TestSites.SectionHead() + "Lời khác nữa.\n");
        Build(folders);
        var now = LastBuild.TryRead(root["output"], ThisProgram.Build)!.Files.ToDictionary(file => file.Path, file => file.Key);
        Assert.NotEqual(keys["a/01.html"], now["a/01.html"]);
        Assert.Equal(keys["b/01.html"], now["b/01.html"]);
        Assert.NotNull(now["b/01.html"]);
    }

    private static (BuildOutcome Outcome, DiagnosticBag Said) Build(SiteFolders folders)
    {
        var said = new DiagnosticBag();
        return (BuildHost.Run(new BuildRequest(folders, Strict: false, Publishes: false), (_, _) => { }, said), said);
    }
}

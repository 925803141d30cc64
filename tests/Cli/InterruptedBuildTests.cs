using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using SiteGen.Cli;
using SiteGen.Files;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Cli;

/// <summary>Builds that are stopped, and builds at the same time, as processes of their own: the next one makes the whole site, whatever was left.</summary>
public sealed class InterruptedBuildTests : IDisposable
{
    private const int Interrupt = 2, Kill = 9, Terminate = 15;

    private readonly TestFolder _folder = new();

    public InterruptedBuildTests()
    {
        if (OperatingSystem.IsWindows())
            OtherProgram.SkipBecause("Signals are sent as on Unix.");
        _folder.Write("input/site.yml", "title: Kho thử\nowner: Văn phòng thử\n");
        foreach (var report in Enumerable.Range(1, 20))
        {
            _folder.Write($"input/bao-cao-{report}/index.md", TestSites.ReportHead() + "Mở đầu.\n");
            foreach (var section in new[] { "I", "II", "III", "IV", "V" })
                _folder.Write(
                    $"input/bao-cao-{report}/{section.ToLowerInvariant()}.md", TestSites.SectionHead(section) + $"Mục {section} của báo cáo {report}.\n");
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A first build is stopped when its output folder, its staging folder, the first staged page, the first page of the site are there.</summary>
    [Theory]
    [InlineData(Kill, "")]
    [InlineData(Interrupt, ".sitegen-staging")]
    [InlineData(Terminate, ".sitegen-staging/tim-kiem.html")]
    [InlineData(Kill, ".sitegen-staging/index.html")]
    [InlineData(Kill, "404.html")]
    public void Run_AfterAFirstBuildThatWasStopped_MakesTheSite(int signal, string moment)
    {
        Assert.True(Enumerable.Range(0, 50).Any(_ => TryStopFirstBuild(signal, moment)), "It was always too fast to be stopped.");

        var (exit, said) = Run("build");
        Assert.True(exit == ExitCode.Fine, said);
        AssertIsWhole();
    }

    // A busy machine may see the moment only when the build has ended: then the folder is emptied for the next attempt.
    private bool TryStopFirstBuild(int signal, string moment)
    {
        using var build = RunningProgram.Start(_folder.Path, "build");
        SpinWait.SpinUntil(() => build.HasExited || Path.Exists(_folder["output/" + moment]));
        var isRunning = !build.HasExited;
        if (isRunning)
            Assert.Equal(0, SendSignal(build.Id, signal));
        Assert.DoesNotContain("   at ", build.StandardError.ReadToEnd());
        build.WaitForExit();
        if (isRunning)
            return true;
        Directory.Delete(_folder["output"], true);
        return false;
    }

    [Fact]
    public void Run_WhileAnotherBuildWrites_WaitsAndSaysSo()
    {
        Process second;
        using (FolderLock.Take(_folder["output"], () => { }))
        {
            second = RunningProgram.Start(_folder.Path, "build", "--lang", "en");
            Assert.Contains($"Another run of SiteGen writes into {_folder["output"]}", second.StandardError.ReadLine());
            Assert.False(second.HasExited);
        }

        Assert.Equal(ExitCode.Fine, RunningProgram.Finish(second).Exit);
        AssertIsWhole();
    }

    [Fact]
    public void Run_TwoBuildsAtOnce_MakeTheNewSite()
    {
        Assert.Equal(ExitCode.Fine, Run("build").Exit);
        _folder.Write("input/site.yml", "title: Kho mới\nowner: Văn phòng thử\n");
        var builds = new[] { RunningProgram.Start(_folder.Path, "build"), RunningProgram.Start(_folder.Path, "build") };
        Assert.All(builds, build => Assert.Equal(ExitCode.Fine, RunningProgram.Finish(build).Exit));
        AssertIsWhole();
        Assert.Contains("Kho mới", File.ReadAllText(_folder["output/index.html"]));
    }

    // Every file of the site is there and right, and none more: another build has nothing to do.
    private void AssertIsWhole()
    {
        var (_, said) = Run("build", "--format", "json");
        var summary = JsonNode.Parse(said)!["summary"]!;
        Assert.Equal((0, 0), ((int)summary["changed"]!, (int)summary["removed"]!));
        var known = OutputFolder.ReadManifest(_folder["output"]);
        Assert.Equal(
            [.. known.Append(OutputFolder.ManifestName).Append(LastBuild.Name).Order(StringComparer.Ordinal)],
            _folder.Snapshot("output").Select(file => file.Path).Order(StringComparer.Ordinal));
    }

    private (int Exit, string Said) Run(params string[] arguments)
    {
        var said = new StringWriter();
        return (CommandLine.Run([.. arguments, "--root", _folder.Path], said, said), said.ToString());
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);
}

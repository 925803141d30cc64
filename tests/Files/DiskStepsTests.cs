using System.Collections.Concurrent;
using SiteGen.Files;
using SiteGen.Hosts.Publish;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Files;

/// <summary>What is promised to survive a power cut: flushed before it is renamed, and its folder flushed after.</summary>
public sealed class DiskStepsTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SiteWriter_OnePage_FlushesItAndEveryNewFolder()
    {
        var site = _folder["output"];
        var steps = Watched(() => WriteSite(site, ["a/0/index.html"]));
        AssertWhole(steps);
        var manifest = LastRename(steps, ".sitegen");
        Assert.All(
            new[] { site, Path.Combine(site, "a"), Path.Combine(site, "a", "0") },
            folder => Assert.Contains(new DiskStep(DiskStepKind.FlushFolder, folder), steps.Take(manifest)));
    }

    [Fact]
    public void SiteWriter_NewSite_FlushesEverythingBeforeItsFolderTakesTheOldOnesPlace()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("Folders change places at once on Linux only.");
        var (site, next) = (_folder["output"], _folder[".output.sitegen/site"]);
        var steps = Watched(() => WriteSite(site, Enumerable.Range(0, 60).Select(i => $"a/{i}/index.html")));
        AssertWhole(steps);
        var exchange = steps.IndexOf(new DiskStep(DiskStepKind.Exchange, next, site));
        Assert.All(
            new[] { next, Path.Combine(next, "a"), Path.Combine(next, "a", "0") },
            folder => Assert.Contains(new DiskStep(DiskStepKind.FlushFolder, folder), steps.Take(exchange)));
        Assert.InRange(LastRename(steps, ".sitegen"), 0, exchange);
    }

    [Fact]
    public void SiteWriter_PageGone_FlushesItsFolderBeforeTheManifestForgetsIt()
    {
        var site = _folder["output"];
        WriteSite(site, ["a/index.html", "b.html"]);
        var steps = Watched(() => WriteSite(site, ["b.html"]));
        var deleted = steps.FindIndex(step => step.Kind == DiskStepKind.Delete);
        var flushed = steps.FindIndex(deleted, step => step == new DiskStep(DiskStepKind.FlushFolder, Path.Combine(site, "a")));
        Assert.InRange(flushed, deleted + 1, LastRename(steps, ".sitegen"));
    }

    [Fact]
    public void SiteWriter_NothingChanged_FlushesNothingOfTheSite()
    {
        var site = _folder["output"];
        WriteSite(site, ["a/index.html"]);
        var steps = Watched(() => WriteSite(site, ["a/index.html"]));
        Assert.All(steps.Where(step => step.Kind == DiskStepKind.Flush), step => Assert.Contains(".sitegen", step.Path));
    }

    [Fact]
    public void ReportFolderWriter_NewReport_FlushesItsFilesAndEveryNewFolder()
    {
        var input = _folder["input"];
        Directory.CreateDirectory(input);
        var steps = Watched(() => WriteReport(input, "một"));
        AssertWhole(steps);
        Assert.All(
            new[] { Path.Combine(input, "a"), input },
            folder => Assert.Contains(new DiskStep(DiskStepKind.FlushFolder, folder), steps));
        AssertWhole(Watched(() => WriteReport(input, "hai")));
    }

    [Fact]
    public void PublishFolder_NewRelease_FlushesEveryRename()
    {
        var folder = new PublishFolder(_folder["trang"]);
        folder.Create();
        var made = Path.Combine(folder.Staging, new string('a', 40));
        Directory.CreateDirectory(PublishFolder.SiteIn(made));
        var release = new Release(new string('a', 40), null, DateTimeOffset.UnixEpoch, 0, "");
        AssertFoldersFlushed(Watched(() => folder.Switch(folder.Keep(made, release))));
    }

    [Fact]
    public void WholeFile_DiskFails_LeavesTheOlderFile()
    {
        var file = _folder.Write("a.txt", "một");
        DiskSteps.Watcher.Value = step => _ = step.Kind == DiskStepKind.Flush ? throw new IOException("disk") : 0;
        Assert.Throws<IOException>(() => WholeFile.Write(file, "hai"u8.ToArray()));
        DiskSteps.Watcher.Value = null;
        Assert.Equal(("một", 1), (File.ReadAllText(file), Directory.GetFileSystemEntries(_folder.Path).Length));
    }

    private static void AssertWhole(List<DiskStep> steps)
    {
        AssertFoldersFlushed(steps);
        foreach (var (at, written) in steps.Index().Where(step => step.Item.Kind == DiskStepKind.Write))
        {
            var renamed = steps.FindIndex(at, step =>
                step.Kind == DiskStepKind.Rename ? step.Path == written.Path || IsIn(step.Path, written.Path) : IsExchangeOf(step, written.Path));
            Assert.Contains(new DiskStep(DiskStepKind.Flush, written.Path), steps[at..renamed]);
        }
    }

    private static void AssertFoldersFlushed(List<DiskStep> steps)
    {
        Assert.NotEmpty(steps);
        foreach (var (at, renamed) in steps.Index().Where(step => step.Item.Kind is DiskStepKind.Rename or DiskStepKind.Exchange))
            Assert.Contains(new DiskStep(DiskStepKind.FlushFolder, Path.GetDirectoryName(renamed.To)!), steps[at..]);
    }

    private static bool IsExchangeOf(DiskStep step, string file) => step.Kind == DiskStepKind.Exchange && (IsIn(step.To!, file) || IsIn(step.Path, file));

    private static bool IsIn(string folder, string file) => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static int LastRename(List<DiskStep> steps, string name) =>
        steps.FindLastIndex(step => step.Kind == DiskStepKind.Rename && Path.GetFileName(step.To) == name);

    private static void WriteSite(string site, IEnumerable<string> paths) =>
        SiteWriter.Write(site, [.. paths.Select(path => new OutputFile(path, () => "một"u8.ToArray()))], () => { });

    private static void WriteReport(string input, string words) => ReportFolderWriter.Write(input, "a/b", [StoredFile.OfText("index.md", words)]);

    private static List<DiskStep> Watched(Action run)
    {
        var steps = new ConcurrentQueue<DiskStep>();
        DiskSteps.Watcher.Value = steps.Enqueue;
        run();
        DiskSteps.Watcher.Value = null;
        return [.. steps];
    }
}

using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Hosts.NewArchive;
using SiteGen.Tests.Files;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Hosts;

/// <summary>What the workflows of a new archive run is what they name, by commit, digest or checksum, and nothing of the same name from elsewhere.</summary>
public sealed partial class WorkflowTests : IDisposable
{
    private const string Github = ".github/workflows/publish.yml", Gitlab = ".gitlab-ci.yml";

    private readonly TestFolder _folder = new();

    public static TheoryData<string> Workflows => [Github, Gitlab];

    public WorkflowTests()
    {
        NewArchiveHost.Run(_folder["kho"], Language.Vi, new DiagnosticBag());
        // Somebody else's package in the sources of this machine, newer than any.
        SiteGenPackage.Write(_folder["foreign/SiteGen.99.0.0.nupkg"], "99.0.0", hasProgram: false);
        var sources = $"""<packageSources><clear /><add key="foreign" value="{_folder["foreign"]}" /></packageSources>""";
        _folder.Write("kho/nuget.config", $"<configuration>{sources}</configuration>");
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The first push of an office that has copied a raw report into seeds/ and nothing else.</summary>
    [Fact]
    public void Run_PackageAndRawReport_BuildsPacksAndVerifies()
    {
        File.Copy(Repository.Find("seeds/000_f9eaf0685c48e021.txt"), _folder["kho/seeds/bao-cao.txt"]);
        var sha256 = SiteGenPackage.Write(_folder["package/SiteGen.1.0.0.nupkg"], "1.0.0");
        Fill(Github, "SITEGEN_PACKAGE_URL", "file://" + _folder["package/SiteGen.1.0.0.nupkg"]);
        Fill(Github, "SITEGEN_PACKAGE_SHA256", sha256);
        var (exit, said) = Run(Github);
        Assert.True(exit == 0, said);
        Assert.True(File.Exists(_folder["temp/site/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/index.html"]));
        Assert.DoesNotContain("99.0.0", said);
    }

    [Fact]
    public void Run_CommitAndReport_BuildsPacksAndVerifies()
    {
        _folder.Write("kho/input/a/index.md", TestSites.ReportHead() + "Mở đầu.\n");
        var commit = SiteGenPackage.WriteRepository(_folder, "source");
        Fill(Gitlab, "SITEGEN_REPOSITORY", _folder["source"]);
        Fill(Gitlab, "SITEGEN_COMMIT", commit);
        var (exit, said) = Run(Gitlab);
        Assert.True(exit == 0, said);
        Assert.True(File.Exists(_folder["kho/public/a/index.html"]));
        Assert.True(File.Exists(_folder["kho/archive.zip"]));
    }

    /// <summary>While the site went online somebody has pushed a redirect: both its line and the recorded addresses are kept.</summary>
    [Fact]
    public void Record_LedgerOfTheSite_IsCommittedOnce()
    {
        Shell($"git init -q -b main . && git add . && {Commit}");
        Shell("git init -q --bare -b main ../origin && git remote add origin ../origin && git push -q -u origin main && git clone -q ../origin ../other");
        Shell($"printf 'a/: {{redirect: b/}}\\n' > input/permalinks.yml && git add . && {Commit} && git push -q", "other");
        _folder.Write("kho/input/permalinks.yml", "c.html: published\n");
        Record();
        var kept = Shell("git show main:input/permalinks.yml", "origin");
        Assert.Equal(["a/: {redirect: b/}\n", "c.html: published\n"], kept.Order(StringComparer.Ordinal));
        var before = Shell("git rev-parse main", "origin");
        Record();
        Assert.Equal(before, Shell("git rev-parse main", "origin"));

        void Record()
        {
            var (exit, said) = new WrittenWorkflow(_folder, "kho/" + Github).RunJob("record", ("GITHUB_REF_NAME", "main"));
            Assert.True(exit == 0, said);
        }
    }

    [Theory]
    [InlineData(Github)]
    [InlineData(Gitlab)]
    public void Run_NothingFilledIn_SaysWhatIsMissing(string path)
    {
        var (exit, said) = Run(path);
        Assert.NotEqual(0, exit);
        Assert.Contains("hãy điền SITEGEN_REPOSITORY và SITEGEN_COMMIT, hoặc SITEGEN_PACKAGE_URL và SITEGEN_PACKAGE_SHA256", said);
        Assert.Contains("fill in SITEGEN_REPOSITORY and SITEGEN_COMMIT", said);
        NothingIsInstalled();
    }

    [Theory]
    [InlineData("SITEGEN_COMMIT", "main", "SITEGEN_COMMIT must be the whole id of a commit")]
    [InlineData("SITEGEN_COMMIT", "", "fill in SITEGEN_REPOSITORY and SITEGEN_COMMIT")]
    [InlineData("SITEGEN_PACKAGE_SHA256", "0000000000000000000000000000000000000000000000000000000000000000", "The package does not have the SHA-256")]
    [InlineData("SITEGEN_PACKAGE_SHA256", "", "fill in SITEGEN_REPOSITORY and SITEGEN_COMMIT")]
    public void Run_WrongOrHalfFilledIn_InstallsNothing(string setting, string value, string message)
    {
        SiteGenPackage.WriteRepository(_folder, "source", hasProgram: false);
        if (setting == "SITEGEN_COMMIT")
            Fill(Github, "SITEGEN_REPOSITORY", _folder["source"]);
        else
            Fill(Github, "SITEGEN_PACKAGE_URL", "file://" + _folder["foreign/SiteGen.99.0.0.nupkg"]);
        Fill(Github, setting, value);
        var (exit, said) = Run(Github);
        Assert.NotEqual(0, exit);
        Assert.Contains(message, said);
        NothingIsInstalled();
    }

    /// <summary>The repository's own workflows are those of a new archive, filled in with its own newest commit.</summary>
    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_OfTheRepository_IsThatOfANewArchive(string path)
    {
        Assert.Equal(4, Setting().Count(File.ReadAllText(_folder["kho/" + path])));
        Assert.Equal(Setting().Replace(File.ReadAllText(_folder["kho/" + path]), ""), Setting().Replace(File.ReadAllText(Repository.Find(path)), ""));
    }

    [Fact]
    public void Workflow_OfOtherSystems_IsYamlAndPinned() => IsYamlAndPinned(Github, File.ReadAllText(Repository.Find(".github/workflows/platforms.yml")));

    [Fact]
    public void Workflow_OfTheTool_IsYamlAndPinned() => IsYamlAndPinned(Github, File.ReadAllText(Repository.Find(".github/workflows/tool.yml")));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_IsYamlAndPinned(string path) => IsYamlAndPinned(path, File.ReadAllText(_folder["kho/" + path]));

    private static void IsYamlAndPinned(string path, string text)
    {
        new YamlStream().Load(new StringReader(text));
        var uses = Uses().Matches(text).Select(use => use.Groups[1].Value).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.Matches("@([0-9a-f]{40}|sha256:[0-9a-f]{64}) # v?[0-9.]+$", use));
        if (path == Github)
            Assert.Contains("\npermissions: {}\n", text);
    }

    private const string Commit = "git -c user.name=T -c user.email=t@example.org commit -q -m x";

    private IEnumerable<string> Shell(string script, string folder = "kho")
    {
        var (exit, said) = OtherProgram.RunOrSkip("sh", "-c", $"cd '{_folder[folder]}' && {script}");
        Assert.True(exit == 0, said);
        return said.Split('\n').Select(line => line + '\n').SkipLast(1);
    }

    private (int Exit, string Said) Run(string path) => new WrittenWorkflow(_folder, "kho/" + path).Run();

    private void Fill(string path, string setting, string value)
    {
        var text = File.ReadAllText(_folder["kho/" + path]);
        Assert.Contains($"  {setting}: \"\"\n", text);
        _folder.Write("kho/" + path, text.Replace($"  {setting}: \"\"\n", $"  {setting}: \"{value}\"\n"));
    }

    private void NothingIsInstalled() => Assert.False(File.Exists(_folder["kho/tool/sitegen"]));

    // Actions and images.
    [GeneratedRegex("(?:uses|image): (.*)")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^ +SITEGEN_\w+: .*\n", RegexOptions.Multiline)]
    private static partial Regex Setting();
}

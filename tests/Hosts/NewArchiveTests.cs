using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Hosts.NewArchive;
using SiteGen.Tests.Files;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Hosts;

/// <summary><c>new</c> starts an archive that builds as soon as there is a report, with workflows that may be copied.</summary>
public sealed partial class NewArchiveTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string> Workflows => [".github/workflows/publish.yml", ".gitlab-ci.yml"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    public void Run_EmptyFolder_MakesAnArchiveThatBuilds(Language language)
    {
        var diagnostics = new DiagnosticBag();
        NewArchiveHost.Run(_folder["kho"], language, diagnostics);
        File.Copy(Repository.Find("seeds/000_f9eaf0685c48e021.txt"), _folder["kho/seeds/bao-cao.txt"]);
        var folders = new SiteFolders(_folder["kho/input"], _folder["kho/seeds"], null, _folder["kho/output"]);
        Assert.NotNull(BuildHost.Run(folders, strict: true, (_, _) => { }, diagnostics).Site);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Run_FolderWithFiles_IsRefused()
    {
        _folder.Write("kho/cua-toi.txt", "");
        var diagnostics = new DiagnosticBag();
        Assert.Empty(NewArchiveHost.Run(_folder["kho"], Language.Vi, diagnostics));
        Assert.Equal("new-folder-not-empty", Assert.Single(diagnostics.ToSorted()).Code);
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder["kho"]));
    }

    /// <summary>The repository's own workflows are those of a new archive; only SiteGen is installed from its source.</summary>
    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_OfTheRepository_IsThatOfANewArchive(string path)
    {
        NewArchiveHost.Run(_folder["kho"], Language.Vi, new DiagnosticBag());
        Assert.Equal(WithoutInstall(_folder["kho/" + path]), WithoutInstall(Repository.Find(path)));

        static IEnumerable<string> WithoutInstall(string file) => File.ReadAllLines(file).Where(line => !line.Contains("dotnet tool install", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_IsYamlAndPinned(string path)
    {
        var text = File.ReadAllText(Repository.Find(path));
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        Assert.All(Uses().Matches(text), use => Assert.Matches("^[0-9a-f]{40} # v[0-9.]+$", use.Groups[1].Value));
        if (path.StartsWith(".github", StringComparison.Ordinal))
            Assert.Contains("\npermissions: {}\n", text);
    }

    [GeneratedRegex("uses: [^@\n]+@(.*)")]
    private static partial Regex Uses();
}

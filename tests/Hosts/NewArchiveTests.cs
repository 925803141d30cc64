using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Hosts.NewArchive;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary><c>new</c> starts an archive that builds as soon as there is a report, with workflows that may be copied.</summary>
public sealed class NewArchiveTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    public void Run_EmptyFolder_MakesAnArchiveThatBuilds(Language language)
    {
        var diagnostics = new DiagnosticBag();
        NewArchiveHost.Run(_folder["kho"], language, diagnostics);
        var settings = _folder["kho/input/site.yml"];
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("owner: " + SiteSettings.OwnerToFillIn.In(language), "owner: Văn phòng Quận ủy"));
        File.Copy(Repository.Find("seeds/000_f9eaf0685c48e021.txt"), _folder["kho/seeds/bao-cao.txt"]);
        var folders = new SiteFolders(_folder["kho/input"], _folder["kho/seeds"], null, _folder["kho/output"]);
        Assert.NotNull(BuildHost.Run(new BuildRequest(folders, Strict: true, Publishes: false), (_, _) => { }, diagnostics).Site);
        Assert.DoesNotContain(diagnostics.ToSorted(), said => said.Severity != Severity.Notice);
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
}

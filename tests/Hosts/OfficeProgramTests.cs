using SiteGen.Diagnostics;
using SiteGen.Hosts;
using SiteGen.Hosts.NewArchive;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary>What an office's computer has: LibreOffice away from the PATH, and the files that its programs leave.</summary>
public sealed class OfficeProgramTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("soffice")]
    [InlineData("libreoffice")]
    [InlineData("soffice.exe")]
    public void In_FirstFolderThatHasIt_GivesIt(string name)
    {
        _folder.Write("một/khác.txt", "");
        _folder.Write($"hai/{name}", "");
        _folder.Write($"ba/{name}", "");
        Assert.Equal(_folder[$"hai/{name}"], OfficeProgram.In([_folder["không có"], _folder["một"], _folder["hai"], _folder["ba"]])?.Path);
    }

    [Fact]
    public void In_NoFolderThatHasIt_IsNull() => Assert.Null(OfficeProgram.In([_folder.Path, ""]));

    [Fact]
    public void InstallFolders_OfOtherSystems_AreAmongThem()
    {
        Assert.Contains("/Applications/LibreOffice.app/Contents/MacOS", OfficeProgram.InstallFolders);
        if (OperatingSystem.IsWindows())
            Assert.Contains(@"C:\Program Files\LibreOffice\program", OfficeProgram.InstallFolders);
    }

    /// <summary>`git add .` of the guide takes what belongs to the archive, and nothing that other programs or `pack` leave beside it.</summary>
    [Fact]
    public void GitAdd_AfterADayOfWork_TakesTheArchiveOnly()
    {
        NewArchiveHost.Run(_folder["kho"], Language.Vi, new DiagnosticBag());
        string[] kept = ["seeds/Báo cáo.docx", "input/bao-cao/index.md", "theme/assets/custom.css"];
        string[] ignored =
        [
            "seeds/~$o cáo.docx", "seeds/.~lock.Báo cáo.docx#", "seeds/Thumbs.db", "input/desktop.ini", "input/.DS_Store", "kho.zip", "output/index.html",
        ];
        foreach (var path in kept.Concat(ignored))
            _folder.Write("kho/" + path, "a");
        var (exit, said) = OtherProgram.RunOrSkip(
            "sh", "-c", $"cd '{_folder["kho"]}' && git init -q && git add . && git -c core.quotePath=false ls-files");
        Assert.True(exit == 0, said);
        Assert.All(kept, path => Assert.Contains(path, said.Split('\n')));
        Assert.All(ignored, path => Assert.DoesNotContain(path, said.Split('\n')));
    }
}

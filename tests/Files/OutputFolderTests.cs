using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Tests.Files;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("moi", null)]
    [InlineData("trong", null)]
    [InlineData("cua-sitegen", null)]
    [InlineData("dang-do", null)]
    [InlineData("cua-nguoi-khac", "output-not-ours")]
    [InlineData("tep", "output-is-file")]
    [InlineData("inputs", null)]
    [InlineData("..input", null)]
    [InlineData("input", "output-overlaps")]
    [InlineData("input/site", "output-overlaps")]
    [InlineData(".", "output-overlaps")]
    public void Check_Folder_LetsOnlyOursPass(string output, string? code)
    {
        Directory.CreateDirectory(_folder["trong"]);
        _folder.Write("cua-sitegen/.sitegen", "");
        foreach (var left in new[] { ".sitegen-staging/a.html", ".sitegen.lock", ".sitegen.new", "Thumbs.db" })
            _folder.Write("dang-do/" + left, "");
        _folder.Write("cua-nguoi-khac/.sitegen.lock", "");
        _folder.Write("cua-nguoi-khac/thu.txt", "giữ lại");
        _folder.Write("tep", "");
        _folder.Write("input/site.yml", "");
        var diagnostics = new DiagnosticBag();
        var folders = new SiteFolders(_folder["input"], _folder["seeds"], null, Path.GetFullPath(_folder[output]));
        OutputFolder.Check(folders, diagnostics);
        var found = diagnostics.ToSorted().Select(d => d.Code).ToList();
        if (code is null)
            Assert.Empty(found);
        else
            Assert.Contains(code, found);
    }
}

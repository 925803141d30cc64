using SiteGen.Cli;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts.Publish;

namespace SiteGen.Tests.Files;

/// <summary>Files that other programs leave are passed over without a word, wherever files are looked for.</summary>
public sealed class ByProductsTests : IDisposable
{
    private static readonly string[] Names = [
        "~$o cao IX.docx",
        ".~lock.Báo cáo IX.docx#",
        "Thumbs.db",
        "THUMBS.DB",
        "desktop.ini",
        "Desktop.ini",
        ".DS_Store",
        ".ds_store",
    ];

    private readonly TestFolder _folder = new();

    public ByProductsTests()
    {
        _folder.Write("input/site.yml", "title: Kho thử\nowner: Văn phòng thử\n");
        _folder.Write("input/bao-cao/index.md", TestSites.ReportHead() + "Mở đầu.\n");
        foreach (var folder in new[] { "seeds", "seeds/cũ", "input", "input/bao-cao", "theme/assets", "theme/strings", "output" })
        {
            foreach (var name in Names)
                _folder.Write($"{folder}/{name}", "của chương trình khác");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("convert")]
    [InlineData("check --strict")]
    [InlineData("build --strict")]
    [InlineData("pack --strict")]
    public void Run_FoldersWithByProducts_SaysNothingOfThem(string line)
    {
        var said = new StringWriter();
        string[] arguments = line == "pack --strict" ? ["pack", _folder["kho.zip"], "--strict"] : line.Split(' ');
        var exit = CommandLine.Run([.. arguments, "--root", _folder.Path, "--format", "github"], said, said);
        Assert.Equal(0, exit);
        Assert.DoesNotContain("::error", said.ToString());
        Assert.DoesNotContain("::warning", said.ToString());
        Assert.All(Names, name => Assert.DoesNotContain(name, said.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Run_ByProductNamedWithSources_IsPassedOver()
    {
        var source = _folder.Write("seeds/bao-cao.txt", "BÁO CÁO\ntổng kết nhiệm kỳ 2010 - 2015\nNgày 20 tháng 8 năm 2015\n\nMột đoạn.\n");
        var said = new StringWriter();
        Assert.Equal(0, CommandLine.Run(["convert", _folder["seeds/~$o cao IX.docx"], source, "--root", _folder.Path, "--lang", "en"], said, said));
        Assert.DoesNotContain("~$", said.ToString());
        Assert.Contains("bao-cao.txt: converted", said.ToString());
    }

    [Fact]
    public void Check_PushedTree_LeavesThemOut()
    {
        var diagnostics = new DiagnosticBag();
        var tree = Names.SelectMany(name => new[] { "seeds/" + name, "input/bao-cao/" + name, "theme/assets/" + name })
            .Select(path => new TreeEntry("120000", "0", 1L << 40, path))
            .Append(new TreeEntry("100644", "0", 1, "seeds/bao-cao.txt"));
        Assert.Equal(["seeds/bao-cao.txt"], PushedTree.Check([.. tree], diagnostics).Select(entry => entry.Path));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("bao-cao.docx")]
    [InlineData("~bao-cao.docx")]
    [InlineData("$~bao-cao.docx")]
    [InlineData("thumbs.db.txt")]
    [InlineData("desktop.ini/bao-cao.docx")]
    public void Holds_OtherName_IsFalse(string name) => Assert.False(ByProducts.Holds(name));
}

using System.Text;
using SiteGen.Tests.Architecture;
using SiteGen.Tests.Diagnostics.Hints;
using SiteGen.Tests.Files;
using SiteGen.Tests.Sources;

namespace SiteGen.Tests.Hosts;

/// <summary>
/// A day of an office, by the Vietnamese guide alone: a new archive, three reports of three formats, a picture, the glossary, looks, a mistake, the server, a
/// correction, a withdrawal, the zip. Commands are those of the guide; edits are those that it describes.
/// </summary>
public sealed class DayOfAnOfficeTests : IDisposable
{
    private const string Guide = "src/Hosts/NewArchive/files/README.md";
    private const string Address = "git@may-chu.co-quan.gov.vn:/srv/archive.git";
    private const int Most = 12;

    private readonly TestFolder _root = new();
    private readonly List<string> _typed = [];

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Guide_FromNothing_LeadsThroughTheDay()
    {
        Assert.Equal(0, HintText.Paste($"sitegen publish init --repo '{_root["srv.git"]}' --site '{_root["srv"]}'", _root.Path).Exit);
        Type($"git clone {Address} kho", _root.Path);
        Type("sitegen new kho", _root.Path);
        WriteReports();
        Change("input/site.yml", "owner: ", "owner: Huyện ủy Mẫu # ");
        Write("input/glossary.yml", "HĐND: Hội đồng nhân dân\n");
        Change("input/site.yml", "\ntitle:", "\nlogo: logo.png\ncolours:\n  accent: \"#0b4f8a\"\ntitle:");
        _root.Write("kho/theme/assets/logo.png", File.ReadAllBytes(Repository.Find(".github/icon.png")));
        Type("sitegen");
        Assert.All(new[] { "2000-2005", "2005-2010", "2010-2015" }, years => Assert.Contains(years, Site("index.html")));
        Assert.Contains("logo.png", Site("index.html"));

        var section = Directory.EnumerateFiles(_root["kho/input"], "01-*.md", SearchOption.AllDirectories).First(file => file.Contains("2000-2005"));
        AddPicture(section);
        Mistake(section);
        Type("git add .");
        Type("git commit -m \"Thêm báo cáo nhiệm kỳ X\"");
        Assert.Contains("Đã công bố bản", Type("git push"));

        File.WriteAllText(section, File.ReadAllText(section).Replace("0,7%", "0,8%"));
        Type("git commit -am \"Đính chính\"");
        Correct(HintText.Paste("git push", _root["kho"]).Said);
        _typed.Add("git push");
        Withdraw();
        Type("git commit -am \"Gỡ báo cáo\"");
        Assert.Contains("Đã công bố bản", Type("git push"));
        Assert.Contains("0,7%", Live("bao-cao", "2000-2005", "01-"));
        Assert.Contains("đã được gỡ", Live("bao-cao", "2005-2010", "index"));

        Type("sitegen pack kho-luu-tru.zip");
        Assert.Equal(0, HintText.Paste("sitegen verify kho-luu-tru.zip", _root["kho"]).Exit);
        Assert.InRange(_typed.Count, 1, Most);
    }

    // A command of the guide; its server is the one of this test.
    private string Type(string command, string? folder = null)
    {
        Assert.Contains(command, Readme.Of(Guide).Commands);
        _typed.Add(command);
        var (exit, said) = HintText.Paste(command.Replace(Address, $"'{_root["srv.git"]}'"), folder ?? _root["kho"]);
        Assert.True(exit == 0, $"{command}\n{said}");
        return said;
    }

    private void WriteReports()
    {
        Write("seeds/Báo cáo 2005.txt", DistrictReport.Text("2000 - 2005", "VIII"));
        _root.Write("kho/seeds/Báo cáo 2010.docx", DocxFile.OfLines(DistrictReport.Text("2005 - 2010", "IX").Split('\n')));
        var html = string.Concat(DistrictReport.Text("2010 - 2015", "X").Split('\n').Select(line => $"<p>{line}</p>\n"));
        Write("seeds/bao-cao-2015.html", $"<!doctype html><meta charset=utf-8><title>Báo cáo</title><body>{html}");
    }

    private static void AddPicture(string section)
    {
        File.WriteAllBytes(Path.Combine(Path.GetDirectoryName(section)!, "dai-hoi.png"), File.ReadAllBytes(Repository.Find(".github/icon.png")));
        File.AppendAllText(section, "\n![Đoàn Chủ tịch](dai-hoi.png)\n");
    }

    // The check names the line; what it says is done.
    private void Mistake(string section)
    {
        File.WriteAllText(section, File.ReadAllText(section).Replace("date:", "dat:"));
        var (exit, said) = HintText.Paste("sitegen check", _root["kho"]);
        _typed.Add("sitegen check");
        Assert.Equal(1, exit);
        Assert.Contains("có phải ý bạn là “date”?", said);
        File.WriteAllText(section, File.ReadAllText(section).Replace("dat:", "date:"));
    }

    // The refused push prints the line; the day of the correction is filled in.
    private void Correct(string said)
    {
        var begin = said.IndexOf('`', said.IndexOf("permalink-words-changed", StringComparison.Ordinal)) + 1;
        Assert.True(begin > 0, said);
        File.AppendAllText(_root["kho/input/permalinks.yml"], said[begin..said.IndexOf('`', begin)].Replace("YYYY-MM-DD", "2026-11-29") + "\n");
    }

    private void Withdraw()
    {
        var index = Directory.EnumerateFiles(_root["kho/input"], "index.md", SearchOption.AllDirectories).First(file => file.Contains("2005-2010"));
        File.WriteAllText(index, File.ReadAllText(index).Replace("source:", "withdrawn:\n  date: 2026-11-28\n  reason: theo đề nghị\nsource:"));
    }

    private void Write(string path, string text) => _root.Write("kho/" + path, Encoding.UTF8.GetBytes(text));

    private void Change(string path, string from, string to)
    {
        var text = File.ReadAllText(_root["kho/" + path]);
        Assert.Contains(from, text);
        Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The first sentence begins with the words that the title ends with, but has no comma after them.</summary>
    [Fact]
    public void Build_TitleWithTheWordsOfTheFirstSentence_SaysNothingOfItsPunctuation()
    {
        SmallArchive.Empty.WriteTo(_root, "kho/");
        Write(
            "seeds/a.txt",
            "HUYỆN ỦY MẪU\nSố 212-BC/HU\nMẫu, ngày 05 tháng 7 năm 2010\n\nBÁO CÁO KIỂM ĐIỂM\ncủa Ban Chấp hành Đảng bộ huyện khóa IX, nhiệm kỳ 2005 - 2010\n\n"
                + "Ban Chấp hành Đảng bộ huyện khóa IX được Đại hội bầu gồm 37 đồng chí.\n\nI. KẾT QUẢ\n\nĐạt kết quả tốt.\n");
        var (exit, said) = HintText.Paste("sitegen --lang en", _root["kho"]);
        Assert.Equal(0, exit);
        Assert.DoesNotContain("fidelity", said);
    }

    private string Site(string path) => File.ReadAllText(_root["kho/output/" + path]);

    private string Live(params string[] parts) => File.ReadAllText(
        Directory.EnumerateFiles(_root["srv/current/"], "*.html", SearchOption.AllDirectories).First(file => parts.All(file.Contains)));
}

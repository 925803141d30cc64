using SiteGen.Tests.Architecture;
using SiteGen.Tests.Diagnostics.Hints;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary>Two clerks with a clone each and one server: the second push is refused, and published after a pull with the work of the first.</summary>
public sealed class TwoClerksTests : IDisposable
{
    private const string Guide = "src/Hosts/NewArchive/files/README.md";

    private readonly TestFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Push_OfTheSecondClerk_IsRefusedThenPublishedWithBoth()
    {
        Run($"sitegen publish init --repo '{_root["srv.git"]}' --site '{_root["srv"]}'", "");
        Run($"git clone '{_root["srv.git"]}' a", "");
        Run("sitegen new a", "");
        Seed("a", "2000 - 2005", "VIII");
        Publish("a");
        Run($"git clone '{_root["srv.git"]}' b", "");

        Seed("a", "2005 - 2010", "IX");
        Publish("a");
        Seed("b", "2010 - 2015", "X");
        Run("sitegen", "b");
        Guided("git add .", "b");
        Run("git commit -m 'Khóa X'", "b");
        var (exit, said) = HintText.Paste("git push", _root["b"]);
        Assert.NotEqual(0, exit);
        Assert.Contains("fetch first", said);
        Assert.DoesNotContain("2010-2015", Live("index.html"));

        Guided("git pull --rebase --autostash", "b");
        Assert.Contains("Đã công bố bản", Guided("git push", "b"));
        Assert.All(new[] { "2000-2005", "2005-2010", "2010-2015" }, years => Assert.Contains(years, Live("index.html")));

        // The server knows every address of both: nothing that either clerk published may change unseen.
        Guided("git pull", "a");
        foreach (var years in new[] { "2005-2010", "2010-2015" })
        {
            var section = Directory.EnumerateFiles(_root["a/input"], "01-*.md", SearchOption.AllDirectories).Single(file => file.Contains(years));
            var before = File.ReadAllText(section);
            File.WriteAllText(section, before.Replace("0,7%", "0,8%"));
            Run("git commit -am 'Sửa số'", "a");
            (exit, said) = HintText.Paste("git push", _root["a"]);
            Assert.NotEqual(0, exit);
            Assert.Contains("permalink-words-changed", said);
            Run("git reset --hard HEAD~1", "a");
        }
    }

    private string Live(string page) => File.ReadAllText(Path.Combine(_root["srv"], "current", page));

    private void Publish(string clerk)
    {
        Run("sitegen", clerk);
        Guided("git add .", clerk);
        Run("git commit -m 'Thêm báo cáo'", clerk);
        Assert.Contains("Đã công bố bản", Guided("git push", clerk));
    }

    // A command that the guide names.
    private string Guided(string command, string folder)
    {
        Assert.Contains(command, Readme.Of(Guide).Commands);
        return Run(command, folder);
    }

    private string Run(string command, string folder)
    {
        var (exit, said) = HintText.Paste(command, folder.Length == 0 ? _root.Path : _root[folder]);
        Assert.True(exit == 0, $"{command}\n{said}");
        return said;
    }

    private void Seed(string clerk, string term, string number) =>
        _root.Write($"{clerk}/seeds/Báo cáo {number}.txt", DistrictReport.Text(term, number));
}

using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Tests.Files;
using SiteGen.Text;

namespace SiteGen.Tests;

/// <summary>
/// A small archive for a test: it begins with settings that are right, and grows by what the test is about. Every method gives a new one;
/// paths are those of staff: <c>input/…</c>, <c>seeds/…</c>, <c>theme/…</c>.
/// </summary>
internal sealed record SmallArchive
{
    /// <summary>The lines of <c>site.yml</c> unless a test writes others.</summary>
    public const string Settings = "title: Kho thử\nowner: Văn phòng thử\n";

    private ImmutableSortedDictionary<string, StoredFile> Files { get; init; } = ImmutableSortedDictionary.Create<string, StoredFile>(StringComparer.Ordinal);

    private LastSite Last { get; init; } = LastSite.None;

    /// <summary>The settings alone.</summary>
    public static SmallArchive Empty { get; } = new SmallArchive().With("input/site.yml", Settings);

    /// <summary>One report, <c>r</c>, with a preamble and one section, <c>r/01.md</c>.</summary>
    public static SmallArchive OneReport { get; } = Empty.WithReport("r").WithSection("r/01.md");

    /// <summary>What the program reads of it.</summary>
    public SiteInput Input
    {
        get
        {
            var files = ExcludedFiles.Of(Below("input/"), Below("seeds/"));
            return new SiteInput(files.Input, files.Seeds, Below("theme/"), SiteInputReader.EmbeddedTheme()) { Last = Last, Excluded = files };
        }
    }

    /// <summary>Adds a file, or puts it in the place of one.</summary>
    public SmallArchive With(string path, string text) => this with { Files = Files.SetItem(path, StoredFile.OfText(path, text)) };

    /// <summary>Adds a file of any bytes.</summary>
    public SmallArchive With(string path, byte[] bytes) => this with { Files = Files.SetItem(path, new StoredFile(path, () => bytes)) };

    /// <summary>Leaves a file out.</summary>
    public SmallArchive Without(string path) => this with { Files = Files.Remove(path) };

    /// <summary>Changes the text of a file that is there.</summary>
    public SmallArchive Changed(string path, string from, string to)
    {
        var text = Text(path);
        Assert.Contains(from, text);
        return With(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Adds lines to the settings.</summary>
    public SmallArchive WithSettings(string lines) => With("input/site.yml", Text("input/site.yml") + lines);

    /// <summary>Adds a report: its folder below <c>input/</c>, its preamble, more keys of its front matter.</summary>
    public SmallArchive WithReport(string folder, string preamble = "Mở đầu.\n", string keys = "", string title = "Báo cáo thử") =>
        With($"input/{folder}/index.md", TestSites.ReportHead(title: title).Replace("date:", keys + "date:", StringComparison.Ordinal) + preamble);

    /// <summary>Adds a section: its path below <c>input/</c>, its text, its number and title.</summary>
    public SmallArchive WithSection(string path, string text = "Một đoạn.\n", string number = "I", string title = "Kết quả") =>
        With("input/" + path, TestSites.SectionHead(number, title) + text);

    /// <summary>Adds lines to the ledger of published addresses.</summary>
    public SmallArchive WithLedger(params string[] lines) =>
        With(
            "input/" + PermalinkLedger.Path,
            Files.ContainsKey("input/" + PermalinkLedger.Path) ? Text("input/" + PermalinkLedger.Path) + Joined(lines) : Joined(lines));

    /// <summary>The same after it was published: every address stands in the ledger, and the site is known as it was built last.</summary>
    public SmallArchive Published()
    {
        var plan = Plan();
        return With("input/" + PermalinkLedger.Path, PermalinkWriter.Write(plan.Permalinks)) with
        {
            Last = new LastSite(path => plan.Files.Where(file => file.Path == path).Select(file => new StoredFile(path, file.Render)).FirstOrDefault()),
        };
    }

    /// <summary>The site, of an archive of which nothing is to be said but notices.</summary>
    public SitePlan Plan() => TestSites.Plan(Input);

    /// <summary>Everything that is said of it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics()
    {
        var diagnostics = new DiagnosticBag();
        SiteBuilder.Build(Input, diagnostics);
        return diagnostics.ToSorted();
    }

    /// <summary>Writes its files into a folder, as staff have them.</summary>
    public void WriteTo(TestFolder folder, string below = "")
    {
        foreach (var (path, file) in Files)
            folder.Write(below + path, file.Read());
    }

    /// <summary>The text of a file.</summary>
    public string Text(string path) => Utf8Text.Decode(Files[path].Read()).Text!;

    private static string Joined(string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    private ImmutableArray<StoredFile> Below(string folder) =>
        [.. Files.Values.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)).Select(file => file with { Path = file.Path[folder.Length..] })];
}

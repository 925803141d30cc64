using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Pages;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary>An archive on the disk that is edited again and again: two terms, reports with counterparts, links between them, a picture, a glossary.</summary>
internal sealed class EditedArchive : IDisposable
{
    private const int Edits = 21;

    private readonly TestFolder _root = new();
    private SitePlan? _last;

    public EditedArchive()
    {
        var archive = SmallArchive.Empty
            .With("input/glossary.yml", "HĐND: Hội đồng nhân dân\n")
            .With("input/topics.yml", "viec: {vi: Việc, en: Work, words: [kết quả, mục]}\n")
            .With("input/a/hinh.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1]);
        foreach (var (folder, term) in new[] { ("a", "IX (2005–2010)"), ("b", "X (2010–2015)"), ("c", "X (2010–2015)") })
        {
            archive = archive.With($"input/{folder}/index.md", Head(TestSites.ReportHead(term, $"Báo cáo {folder}"), term) + "Mở đầu của HĐND.\n");
            foreach (var (number, title) in new[] { ("I", "Kết quả"), ("II", "Hạn chế"), ("III", "Phương hướng") })
                archive = archive.With(
                    $"input/{folder}/{number.ToLowerInvariant()}.md", Head(TestSites.SectionHead(number, title, term), term) + TextOf(folder, number));
        }

        archive.WriteTo(_root);
        Directory.CreateDirectory(_root["seeds"]);
        Directory.CreateDirectory(_root["theme/assets"]);
    }

    public void Dispose() => _root.Dispose();

    /// <summary>How many builds have written the site.</summary>
    public int Built { get; private set; }

    /// <summary>Builds into the folder that is built into each time.</summary>
    public bool Build() => Build("output");

    /// <summary>
    /// Builds there and into an empty folder; whether both end alike and, where they are written, leave the same files. An edit after which nothing can be
    /// built, such as a link that leads nowhere, is undone, so that the next one is tried too.
    /// </summary>
    public bool BuildsAsFromNothing()
    {
        var isBuilt = Build();
        Built += isBuilt ? 1 : 0;
        var isBuiltAnew = Build("mới");
        var isSame = isBuilt == isBuiltAnew && (!isBuilt || FilesIn("output").SequenceEqual(FilesIn("mới")));
        if (Directory.Exists(_root["mới"]))
            Directory.Delete(_root["mới"], recursive: true);
        if (!isBuilt)
            Copy("trước", "input");
        return isSame;
    }

    /// <summary>Plans the site as the preview does, from what it knows of the last plan, and anew; whether both say and render the same.</summary>
    public bool PlansAsFromNothing()
    {
        var folders = new SiteFolders(_root["input"], _root["seeds"], _root["theme"], _root["output"]) { ShowsDrafts = true };
        var (said, saidAnew) = (new DiagnosticBag(), new DiagnosticBag());
        _last = SiteBuilder.Rebuild(SiteInputReader.Read(folders), _last, said);
        var anew = SiteBuilder.Build(SiteInputReader.Read(folders), saidAnew);
        return said.ToSorted().SequenceEqual(saidAnew.ToSorted()) && Rendered(_last).SequenceEqual(Rendered(anew));
    }

    /// <summary>Makes the change of a number; says what it was.</summary>
    public string Edit(int number)
    {
        Copy("input", "trước");
        var folders = Directory.GetDirectories(_root["input"]).Order(StringComparer.Ordinal).ToList();
        var folder = Path.GetFileName(folders[number / Edits % folders.Count]);
        var sections = Directory.GetFiles(_root["input/" + folder], "*.md").Order(StringComparer.Ordinal).ToList();
        var section = $"input/{folder}/{Path.GetFileName(sections[number / (4 * Edits) % sections.Count])}";
        switch (number % Edits)
        {
            case 0: Change(section, text => text + $"\nĐoạn số {number}.\n"); break;
            case 1: Change(section, text => text.Replace("kết quả", $"thành quả {number % 100}")); break;
            case 2: Change(section, text => text.Replace("title: ", "title: Mới ")); break;
            case 3: Change($"input/{folder}/index.md", text => text.Replace("organisation: Ban Chấp hành", $"organisation: Văn phòng {number % 3}")); break;
            case 4: Directory.Move(folders[number / Edits % folders.Count], _root[$"input/r{number}"]); break;
            case 5: Change("input/site.yml", text => text + "# \n"); break;
            case 6: Change("input/site.yml", text => text.Replace("title: Kho", $"title: Kho {number % 10}")); break;
            case 7: _root.Write("theme/assets/custom.css", $"p {{ margin: {number % 10}px }}\n"); break;
            case 8: Change("input/glossary.yml", text => text + $"A{number % 1000}: Nghĩa {number}\n"); break;
            case 9: _root.Write($"input/a{number}/index.md", TestSites.ReportHead(title: $"Báo cáo {number}") + "Mở đầu.\n"); break;
            case 10: Remove(section); break;
            case 11: Change(section, text => text + "\n## Tiểu mục\n\nLời dưới tiểu mục.\n"); break;
            case 12: File.SetLastWriteTimeUtc(_root["output/index.html"], new DateTime(2020, 1, 1)); break;
            case 13: Directory.CreateDirectory(_root["output/" + folder]).Delete(recursive: true); break;
            case 14: Change(section, text => text.Contains("draft") ? text.Replace("draft: true\n", "") : text.Replace("title:", "draft: true\ntitle:")); break;
            case 15: _root.Write("input/a/hinh.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, (byte)number]); break;
            case 16: Redirect(folder, $"r{number}"); break;
            case 17: ChangeAll(folder, text => text.Replace("2010-08-01", "2010-09-01")); break;
            case 18: Change("input/topics.yml", text => text + $"chu-de-{number}: {{vi: Chủ đề {number}, en: Subject, words: [báo cáo, thành quả]}}\n"); break;
            case 19: Change(section, text => text.Replace("title:", $"topics: {{{PrefixOf(section)}-p1: none}}\ntitle:")); break;
            default: Change(section, text => text.Replace("\n\nThêm", "\n\nThêm nữa") + $"\nXem [mục](../{folder}/i.md#i-p1).\n"); break;
        }

        return $"{number}: {number % Edits} {section}";
    }

    private static IEnumerable<(string Path, string Bytes)> Rendered(SitePlan plan) =>
        plan.Files.Select(file => (file.Path, Convert.ToHexString(file.Render())));

    private static string Head(string head, string term) => term[0] == 'X' ? head.Replace("2010-08-01", "2015-08-01") : head;

    // What the ids of a section begin with.
    private static string PrefixOf(string section) => Path.GetFileNameWithoutExtension(section);

    private static string TextOf(string folder, string number) =>
        $"Các kết quả mục {number} của báo cáo {folder}, so với nhiệm kỳ trước.[^1]\n\n## Việc làm\n\nXem [mục hai](../a/ii.md#ii-p1).\n\n"
            + (folder == "a" ? "![Một hình](hinh.png)\n\n" : "") + "[^1]: Chú thích.\n";

    private bool Build(string output)
    {
        var folders = new SiteFolders(_root["input"], _root["seeds"], _root["theme"], _root[output]);
        return BuildHost.Run(new BuildRequest(folders, Strict: false, Publishes: false), (_, _) => { }, new DiagnosticBag()).Counts is not null;
    }

    private IEnumerable<(string Path, string Bytes)> FilesIn(string folder) => _root.Snapshot(folder)
        .Where(file => !file.Path.StartsWith(".sitegen", StringComparison.Ordinal))
        .Select(file => (file.Path, file.Bytes));

    private void Change(string path, Func<string, string> change)
    {
        if (File.Exists(_root[path]))
            _root.Write(path, change(File.ReadAllText(_root[path])));
    }

    private void ChangeAll(string folder, Func<string, string> change)
    {
        foreach (var file in Directory.GetFiles(_root["input/" + folder], "*.md"))
            Change($"input/{folder}/{Path.GetFileName(file)}", change);
    }

    // The old address of the report leads to the new one.
    private void Redirect(string from, string to)
    {
        Directory.Move(_root["input/" + from], _root["input/" + to]);
        const string Ledger = "input/permalinks.yml";
        var before = File.Exists(_root[Ledger]) ? File.ReadAllText(_root[Ledger]) : "";
        _root.Write(Ledger, before + $"{from}/index.html: {{redirect: {to}/index.html}}\n");
    }

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(_root[to]).Delete(recursive: true);
        foreach (var (path, bytes, _) in _root.Snapshot(from).ToList())
            _root.Write($"{to}/{path}", Convert.FromHexString(bytes));
    }

    private void Remove(string path)
    {
        if (!path.EndsWith("index.md", StringComparison.Ordinal))
            File.Delete(_root[path]);
    }
}

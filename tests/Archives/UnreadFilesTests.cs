using System.Text;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

/// <summary>
/// A file that cannot be read gives its own messages and no others: nothing that may stand in it is told as gone, changed, missing or different.
/// </summary>
public sealed class UnreadFilesTests
{
    // What can happen to a file as a whole.
    private static readonly Dictionary<string, Func<string, byte[]>> Breaks = new()
    {
        ["empty"] = _ => [],
        ["not UTF-8"] = text => [.. Encoding.UTF8.GetBytes(text), 0xFF, .. Enumerable.Repeat((byte)0xE0, 40)],
        ["one byte not UTF-8"] = text => [.. Encoding.UTF8.GetBytes(text), 0xFF],
        ["no fence"] = text => Encoding.UTF8.GetBytes(text[4..]),
        ["fence not closed"] = text => Encoding.UTF8.GetBytes(text.Replace("\n---\n", "\n", StringComparison.Ordinal)),
        ["broken YAML"] = text => Encoding.UTF8.GetBytes(text.Replace("\ntitle: ", "\ntitle: [", StringComparison.Ordinal)),
        ["HTML in the words"] = text => Encoding.UTF8.GetBytes(text + "\n<b>đậm</b>\n"),
        ["a picture with blanks"] = text => Encoding.UTF8.GetBytes(text.Replace("\n\n", "\n\n![a](b c.png) ", StringComparison.Ordinal)),
    };

    // What can happen to a key.
    private static readonly Dictionary<string, Func<string, string>> KeyBreaks = new()
    {
        ["misspelt"] = line => "x" + line,
        ["without value"] = line => line[..(line.IndexOf(':') + 1)],
        ["a list"] = line => line[..(line.IndexOf(':') + 1)] + " {a: b}",
        ["a quote too many"] = line => line.Replace(": ", ": '", StringComparison.Ordinal),
        ["a date as people write it"] = line => line.StartsWith("date:", StringComparison.Ordinal) ? "date: 20/08/2005" : "x" + line,
    };

    public static TheoryData<string, string> Sites { get; } = new(
        from site in new[] { "real", "many-terms" }
        from file in TestSites.Named(site).Input
        where file.Path.EndsWith(".md", StringComparison.Ordinal)
        select (site, file.Path));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Build_DocumentUnread_GivesItsOwnMessagesOnly(string site, string path)
    {
        var published = Published(site);
        var text = TextOf(published, path);
        foreach (var (name, broken) in Breaks)
            AssertOnly(Changed(published, path, broken(text)), path, name);
        AssertOnly(
            published with { Input = [.. published.Input.Select(file => file.Path == path ? file with { Read = () => [], IsSpecial = true } : file)] },
            path,
            "a pipe");
        var lines = text.Split('\n');
        foreach (var number in Enumerable.Range(1, Array.IndexOf(lines, "---", 1) - 1).Where(number => lines[number][0] is not (' ' or '-')))
        {
            // A key with nested keys below it has no value to break.
            foreach (var (name, broken) in KeyBreaks.Where(change => change.Key == "misspelt" || lines[number].Contains(": ", StringComparison.Ordinal)))
                AssertOnly(
                    Changed(published, path, Encoding.UTF8.GetBytes(string.Join('\n', lines.Select((line, i) => i == number ? broken(line) : line)))),
                    path,
                    $"{lines[number]}: {name}");
        }
    }

    [Theory]
    [InlineData("site.yml", "title: [", "site.yml")]
    [InlineData("site.yml", "language: fr\n", "site.yml")]
    [InlineData("glossary.yml", "HĐND: [\n", "glossary.yml")]
    [InlineData("glossary.yml", "\"...\": x\n", "glossary.yml")]
    [InlineData("permalinks.yml", "<<<<<<< HEAD\n", "permalinks.yml")]
    [InlineData("permalinks.yml", "nhiem-ky-ix-2005-2010/: {redirct: nhiem-ky-x-2010-2015/}\n", "permalinks.yml")]
    public void Build_SettingsUnread_GiveTheirOwnMessagesOnly(string path, string text, string told)
    {
        var published = Published("many-terms");
        AssertOnly(Changed(published, path, Encoding.UTF8.GetBytes(text)), told, text);
    }

    [Fact]
    public void Build_SourceMissing_IsToldOnce()
    {
        var published = Published("real");
        var problem = Assert.Single(Problems(published with { Seeds = [] }));
        Assert.Equal("source-missing", problem.Code);
    }

    /// <summary>The other way round: what is gone elsewhere is told although some other report cannot be read.</summary>
    [Fact]
    public void Build_DocumentUnread_HidesNothingElsewhere()
    {
        var published = Published("many-terms");
        const string Broken = "nhiem-ky-viii-2000-2005/bao-cao-kiem-diem/index.md", Gone = "nhiem-ky-x-2010-2015/bao-cao-chinh-tri/02-phuong-huong.md";
        var input = Changed(published, Broken, []);
        var problems = Problems(input with { Input = input.Input.RemoveAll(file => file.Path == Gone) });
        Assert.Contains(problems, problem => problem.Code == "permalink-gone" && problem.Message.En.Contains("02-phuong-huong.html", StringComparison.Ordinal));
        Assert.Equal(2, problems.Count);
    }

    [Theory]
    [InlineData("date: 2010-07-30", "date: 2010-07-31", "report-date-differs")]
    [InlineData("term: IX (2005–2010)", "term: IX (2005–2011)", "report-term-differs")]
    public void Build_ReportAloneDiffersFromItsSections_IsToldOnce(string right, string wrong, string code)
    {
        const string Report = "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/index.md";
        var published = Published("many-terms");
        var problem = Assert.Single(
            Problems(Changed(published, Report, Encoding.UTF8.GetBytes(TextOf(published, Report).Replace(right, wrong, StringComparison.Ordinal)))));
        Assert.Equal((code, "input/" + Report), (problem.Code, problem.Location.Path));
    }

    private static void AssertOnly(SiteInput input, string path, string what)
    {
        var problems = Problems(input);
        Assert.True(problems.Exists(problem => problem.Location.Path == "input/" + path), what);
        Assert.All(
            problems,
            problem => Assert.True(problem.Location.Path == "input/" + path, $"{what}: {problem.Location.Path}:{problem.Location.Line} {problem.Code}"));
    }

    private static List<Diagnostic> Problems(SiteInput input)
    {
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(input, diagnostics);
        if (diagnostics.HasErrors)
            diagnostics.AddRange(plan.Archive.Reports.SelectMany(report => report.Differences));
        return [.. diagnostics.ToSorted().Where(problem => problem.Severity != Severity.Notice)];
    }

    private static SiteInput Published(string site)
    {
        var input = TestSites.Named(site);
        return Changed(input, PermalinkLedger.Path, Encoding.UTF8.GetBytes(PermalinkWriter.Write(TestSites.Plan(input).Permalinks)));
    }

    private static string TextOf(SiteInput input, string path) => Utf8Text.Decode(input.Input.Single(file => file.Path == path).Read()).Text!;

    private static SiteInput Changed(SiteInput input, string path, byte[] bytes) =>
        input with
        {
            Input = [
                .. input.Input.Where(file => file.Path != path).Append(new StoredFile(path, () => bytes)).OrderBy(file => file.Path, StringComparer.Ordinal)
            ],
        };
}

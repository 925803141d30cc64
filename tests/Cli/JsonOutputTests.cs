using System.Diagnostics;
using System.Text.Json.Nodes;
using SiteGen.Cli;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Cli;

/// <summary>With <c>--format json</c> every command prints one document and nothing else, and it is as the published schema says.</summary>
public sealed class JsonOutputTests : IDisposable
{
    private static readonly JsonSchema Schema = new((JsonObject)JsonNode.Parse(File.ReadAllText(Repository.Find("src/Cli/output.schema.json")))!);

    private readonly TestFolder _folder = new();

    public JsonOutputTests() => SmallArchive.Empty.WithReport("bao-cao").WithSection("bao-cao/01-ket-qua.md").WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    /// <summary>What every command of the table prints, in an order in which each finds what it needs; a new command must be added here.</summary>
    private static readonly (string Command, string[] Arguments, string? Field)[] Runs =
    [
        ("", [], "open"),
        ("convert", ["--dry-run"], "previews"),
        ("convert", ["--lines"], "sources"),
        ("convert", [], "converted"),
        ("check", [], "passed"),
        ("build", [], "open"),
        ("pack", ["kho.zip"], "length"),
        ("verify", ["kho.zip"], "whole"),
        ("new", ["moi"], "written"),
        ("publish init", ["--repo", "kho.git", "--site", "trang"], "current"),
        ("publish status", ["--repo", "kho.git"], "releases"),
        ("publish update", ["--repo", "kho.git"], null),
        ("publish rollback", ["--repo", "kho.git"], null),
        ("help", ["publish", "init"], "text"),
        ("completions", ["bash"], "text"),
        ("completions", ["zsh"], "text"),
        ("completions", ["fish"], "text"),
        ("completions", ["powershell"], "text"),
        ("man", [], "text"),
    ];

    /// <summary>The preview, which does not end by itself, has a test of its own; <c>publish</c> alone is no command.</summary>
    [Fact]
    public void Runs_HoldEveryCommandOfTheTable() => Assert.Equal(
        SiteGen.Cli.Shells.ShellWords.All.Select(words => words.Command).Except(["preview", "publish"]).Order(),
        Runs.Select(run => run.Command).Distinct().Order());

    [Fact]
    public void Run_EveryCommandOfTheTable_PrintsWhatTheSchemaSays()
    {
        Git("init", "-q", "--bare", "-b", "main", _folder["kho.git"]);
        foreach (var (command, arguments, field) in Runs)
        {
            var here = arguments.Select(word => word is "kho.zip" or "kho.git" or "moi" or "trang" ? _folder[word] : word);
            var fields = Summary([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. here]).ToList();
            Assert.True(field is null || fields.Contains(field), $"{command}: {string.Join(", ", fields)}");
        }
    }

    [Fact]
    public void Run_EveryCommand_PrintsWhatTheSchemaSays()
    {
        _folder.Write("seeds/a.txt", File.ReadAllBytes(Directory.GetFiles(Repository.Find("seeds"), "*.txt").Single()));
        Git("init", "-q", "--bare", "-b", "main", _folder["kho.git"]);
        Assert.Equal(["previews"], Summary("convert", "--dry-run"));
        Assert.Equal(["sources"], Summary("convert", "--lines"));
        Assert.Equal(["converted"], Summary("convert"));
        Assert.Contains("passed", Summary("check"));
        Assert.Contains("open", Summary("build"));
        Assert.Contains("length", Summary("pack", _folder["kho.zip"]));
        Assert.Contains("whole", Summary("verify", _folder["kho.zip"]));
        Assert.Contains("written", Summary("new", _folder["moi"]));
        Assert.Contains("current", Summary("publish", "init", "--repo", _folder["kho.git"], "--site", _folder["trang"]));
        Assert.Contains("releases", Summary("publish", "status", "--repo", _folder["kho.git"]));
        Assert.Empty(Summary("publish", "update", "--repo", _folder["kho.git"]));
        Assert.Empty(Summary("publish", "rollback", "--repo", _folder["kho.git"]));
    }

    [Fact]
    public void Run_WrongInput_PrintsWhatTheSchemaSays()
    {
        _folder.Write("input/bao-cao/index.md", "---\nterm: IX\n---\n");
        Assert.Contains("passed", Summary("check"));
        Assert.Empty(Summary("build"));
        Assert.Empty(Summary("pack", _folder["kho.zip"]));
    }

    [Fact]
    public void Run_Preview_PrintsADocumentALine()
    {
        using var preview = RunningProgram.Start(_folder.Path, "preview", "--format", "json", "--port", "0");
        var lines = new List<JsonNode>();
        lines.Add(JsonNode.Parse(preview.StandardOutput.ReadLine()!)!);
        _folder.Write("input/bao-cao/01-ket-qua.md", "---\nterm: IX\n---\n");
        lines.Add(JsonNode.Parse(preview.StandardOutput.ReadLine()!)!);
        preview.Kill();
        Assert.All(lines, line => Assert.Empty(Schema.Faults(line)));
        Assert.All(lines, line => Assert.StartsWith("http://localhost:", (string)line["summary"]!["address"]!));
        Assert.DoesNotContain(lines[0]["diagnostics"]!.AsArray(), IsError);
        Assert.Contains(lines[1]["diagnostics"]!.AsArray(), IsError);
    }

    /// <summary>The schema is no wish: what it does not declare is a fault.</summary>
    [Theory]
    [InlineData("""{"summary": null, "diagnostics": [], "more": 1}""")]
    [InlineData("""{"summary": {"passed": true}, "diagnostics": []}""")]
    [InlineData("""{"summary": null, "diagnostics": [{"severity": "fatal", "code": "a", "path": "b", "line": 1, "column": 1, "message": "c", "hint": "d"}]}""")]
    public void Faults_OtherOutput_AreFound(string json) => Assert.NotEmpty(Schema.Faults(JsonNode.Parse(json)));

    private static bool IsError(JsonNode? found) => (string)found!["severity"]! == "error";

    // The names of the summary's fields; none when it is null.
    private IEnumerable<string> Summary(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run([.. args, "--format", "json", "--root", _folder.Path], output, error);
        var document = JsonNode.Parse(output.ToString())!;
        Assert.Empty(Schema.Faults(document));
        return document["summary"] is JsonObject summary ? summary.Select(field => field.Key) : [];
    }

    private static void Git(params string[] arguments)
    {
        using var git = Process.Start("git", arguments);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}

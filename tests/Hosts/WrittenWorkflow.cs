using System.Diagnostics;
using SiteGen.Tests.Files;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Hosts;

/// <summary>
/// A workflow of a new archive, read as its service reads it. The shell steps that check, build, pack and verify are run on this machine as they stand there;
/// what only the service can do (its own actions, publishing) is left out.
/// </summary>
internal sealed class WrittenWorkflow
{
    private readonly YamlMappingNode _root;
    private readonly TestFolder _folder;
    private readonly bool _isGithub;

    public WrittenWorkflow(TestFolder folder, string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(folder[path])));
        _root = (YamlMappingNode)yaml.Documents[0].RootNode;
        _folder = folder;
        _isGithub = path.Contains(".github", StringComparison.Ordinal);
    }

    /// <summary>Runs the steps in the folder, with the variables that the file sets, until one fails.</summary>
    public (int Exit, string Said) Run()
    {
        var all = "";
        foreach (var script in Scripts())
        {
            var (exit, said) = Run(script);
            all += said;
            if (exit != 0)
                return (exit, all);
        }

        return (0, all);
    }

    /// <summary>Runs what a job of GitHub does in the shell, with variables besides those that the file sets.</summary>
    public (int Exit, string Said) RunJob(string job, params (string Name, string Value)[] variables) =>
        Run(string.Join('\n', Steps(job)), variables);

    // GitHub gives every step a shell of its own; GitLab runs the lines one after the other in one. Its two jobs that make something are run as one.
    private IEnumerable<string> Scripts() => _isGithub
        ? Steps("check")
        : [string.Join('\n', [.. Lines(_root["before_script"]), .. Lines(_root["pages"]["script"]), .. Lines(_root["zip"]["script"])])];

    private IEnumerable<string> Steps(string job) =>
        ((YamlSequenceNode)_root["jobs"][job]["steps"]).Cast<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run"))
            .Select(step => step["run"].ToString());

    private static IEnumerable<string> Lines(YamlNode list) => ((YamlSequenceNode)list).Select(line => line.ToString());

    private (int Exit, string Said) Run(string script, params (string Name, string Value)[] variables)
    {
        Assert.DoesNotContain("${{", script);
        var start = new ProcessStartInfo("bash", ["-eo", "pipefail", "-c", script]) { WorkingDirectory = _folder["kho"] };
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach (var (name, value) in (YamlMappingNode)_root[_isGithub ? "env" : "variables"])
            start.Environment[name.ToString()] = value.ToString().Replace("$CI_PROJECT_DIR", _folder["kho"], StringComparison.Ordinal);
        start.Environment["CI"] = "true";
        start.Environment["RUNNER_TEMP"] = _folder["temp"];
        start.Environment["CI_JOB_ID"] = "1";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        Directory.CreateDirectory(_folder["temp"]);
        return Publish.PublishedArchive.Finish(Process.Start(start)!);
    }
}

using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Tests.Approved;

namespace SiteGen.Tests.Diagnostics.Hints;

/// <summary>The commands in a hint, and a shell that runs them as a person who pastes them does.</summary>
internal static partial class HintText
{
    /// <summary>Every hint of the catalogue, with sample values.</summary>
    public static IEnumerable<(string Code, Localized Hint)> All { get; } =
        [.. from type in typeof(Diagnostic).Assembly.GetTypes()
            where type.Namespace == typeof(Diagnostic).Namespace && type.Name.EndsWith("Problems", StringComparison.Ordinal)
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            where method.ReturnType == typeof(Diagnostic)
            from values in SampleValues.CallsOf(method)
            let diagnostic = (Diagnostic)method.Invoke(null, values)!
            select (diagnostic.Code, diagnostic.Hint)];

    /// <summary>The commands that a text names, whole, in their order.</summary>
    public static string[] CommandsIn(string text) => [.. Command().Matches(text).Select(match => match.Groups["command"].Value)];

    /// <summary>The commands that the hint of a message tells in what a program has printed; git puts a word before each line.</summary>
    public static string[] CommandsOf(string code, string said)
    {
        var lines = said.Split('\n').Select(line => line.StartsWith("remote: ", StringComparison.Ordinal) ? line["remote: ".Length..] : line).ToList();
        var at = lines.FindIndex(line => line.Contains($" {code}: ", StringComparison.Ordinal));
        Assert.True(at >= 0, $"{code} is not in:\n{said}");
        return CommandsIn(lines[at + 1]);
    }

    /// <summary>Pastes a command.</summary>
    public static (int Exit, string Said) Paste(string command, string folder)
    {
        var start = new ProcessStartInfo("bash", ["-c", "sitegen() { dotnet \"$PROGRAM\" \"$@\"; }\n" + command])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PROGRAM"] = RunningProgram.Library;
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = "Thử";
            start.Environment[$"GIT_{role}_EMAIL"] = "thu@example.org";
        }

        var (exit, output, error) = RunningProgram.Finish(Process.Start(start)!);
        return (exit, output + error);
    }

    [GeneratedRegex("`(?<command>(?:sitegen|git|mv|rm|fuser|df)(?: [^`]*)?)`", RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}

using System.Text.RegularExpressions;
using SiteGen.Cli;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Approved;

/// <summary>
/// Runs commands on a copy of an archive and keeps what the console said, without what differs from run to run: the folder, times, sizes and checksums.
/// </summary>
internal sealed partial class ConsoleRun : IDisposable
{
    private readonly TestFolder _root = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>A copy of the archive in a folder of the repository; an empty one when it is not told.</summary>
    public ConsoleRun(string? archive = null)
    {
        foreach (var folder in archive is null ? [] : new[] { "input", "seeds", "theme" }.Where(folder => archive.Length > 0 || folder != "theme"))
        {
            var from = Repository.Find(archive!, folder);
            foreach (var file in Directory.Exists(from) ? Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories) : [])
                _root.Write($"{folder}/{Path.GetRelativePath(from, file)}", File.ReadAllBytes(file));
        }
    }

    /// <summary>What was said, a file for each run.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>A path in the archive.</summary>
    public string this[string path] => _root[path];

    /// <summary>Runs a command and keeps what it said, its errors and its exit code as the text of a name.</summary>
    public void Run(string name, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run([.. arguments, "--root", _root.Path], output, error);
        var errors = WithoutProgress(error.ToString());
        var said = $"$ sitegen {string.Join(' ', arguments)}\n{output}{(errors.Length > 0 ? "stderr:\n" : "")}{errors}exit code {exit}\n";
        _texts.Add(name + ".txt", WithoutNumbers(said.Replace(_root.Path, "<root>", StringComparison.Ordinal)));
    }

    /// <summary>What was said as errors, without the line that shows that long work goes on: a slow machine shows it, a fast one does not.</summary>
    public static string WithoutProgress(string errors) => Progress().Replace(errors, "");

    public void Dispose() => _root.Dispose();

    // What these numbers look like is in ConsoleTexts; that they are right is tested where they are made.
    private static string WithoutNumbers(string said)
    {
        said = Time().Replace(said, "<time>$1");
        said = Size().Replace(said, "<size>");
        said = Sum().Replace(said, "$1<sum>");
        return Bytes().Replace(said, "$1<bytes>");
    }

    [GeneratedRegex("\\r[^\\r\\n]*|^[^\\n]*[0-9]/[0-9.,]+ (?:tệp|files)…\\n", RegexOptions.Multiline)]
    private static partial Regex Progress();

    [GeneratedRegex("[0-9]+[.,][0-9]{2}( giây| s\\.)")]
    private static partial Regex Time();

    [GeneratedRegex("[0-9]+(?:[.,][0-9])? [KM]B")]
    private static partial Regex Size();

    [GeneratedRegex("(SHA-256: |\"sha256\": \")[0-9a-f]{64}")]
    private static partial Regex Sum();

    [GeneratedRegex("(\"(?:bytes|length|seconds)\": )[0-9.]+")]
    private static partial Regex Bytes();
}

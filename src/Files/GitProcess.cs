using System.Diagnostics;
using System.Text;

namespace SiteGen.Files;

/// <summary>
/// Starts git so that its answers follow from the objects of the repository alone. Every call of SiteGen goes through here.
/// Replacements (<c>refs/replace</c>) and grafts would make git show another history or other words than a commit has, so they are not obeyed
/// (the variable of the environment alone is overruled by the repository's own configuration),
/// and no settings or folders are taken from the environment, which whoever pushes may be able to set.
/// </summary>
internal static class GitProcess
{
    private const string Quarantine = "GIT_QUARANTINE_PATH", ObjectFolder = "GIT_OBJECT_DIRECTORY";

    /// <summary>Starts git; its output is read as UTF-8.</summary>
    /// <param name="arguments">The arguments, one each.</param>
    /// <param name="redirectInput">Whether it is written to; then what it says on standard error goes where SiteGen's own does.</param>
    public static Process Start(IEnumerable<string> arguments, bool redirectInput = false)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.useReplaceRefs=false", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = !redirectInput,
            RedirectStandardInput = redirectInput,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        Isolate(start.Environment);
        return Process.Start(start)!;
    }

    /// <summary>What git writes to its standard output; null when its exit code is not 0.</summary>
    /// <param name="arguments">The arguments, one each.</param>
    /// <param name="error">What it says on its standard error.</param>
    public static string? Ask(IEnumerable<string> arguments, out string error)
    {
        using var git = Start(arguments);
        var said = git.StandardError.ReadToEndAsync();
        var answer = git.StandardOutput.ReadToEnd();
        error = said.GetAwaiter().GetResult();
        git.WaitForExit();
        return git.ExitCode == 0 ? answer : null;
    }

    // git(1), "Environment variables". A folder that is cut short by `shallow` has no older history at all, so that file is obeyed: it can only hide ancestors.
    private static void Isolate(IDictionary<string, string?> environment)
    {
        var quarantine = environment.TryGetValue(Quarantine, out var path) && environment.TryGetValue(ObjectFolder, out var objects) && objects == path
            ? path
            : null;
        foreach (var name in environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            environment.Remove(name);
        environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        environment["GIT_GRAFT_FILE"] = "/dev/null";
        environment["GIT_NO_LAZY_FETCH"] = "1";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        if (quarantine is not null)
            LetSee(environment, quarantine);
    }

    // While a push is looked at, its objects lie in a folder of their own, inside that of the repository (githooks(5), pre-receive). These two are seen, and
    // no other folder that whoever pushes may have named as an alternate.
    private static void LetSee(IDictionary<string, string?> environment, string quarantine)
    {
        environment[Quarantine] = environment[ObjectFolder] = quarantine;
        var all = Path.GetDirectoryName(quarantine)!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = $"\"{all}\"";
    }
}

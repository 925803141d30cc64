using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>A file as the newest commit has it, asked through the machine's own git. Only an object is read: nothing is checked out, no filter or hook takes part.</summary>
internal static class CommittedFile
{
    /// <summary>The file, empty where the commit does not have it; null where git does not keep the folder, or is not there.</summary>
    /// <param name="folder">The folder that the file lies in.</param>
    /// <param name="name">The file's name.</param>
    public static StoredFile? TryRead(string folder, string name)
    {
        try
        {
            return Ask(folder, "rev-parse", "--is-inside-work-tree")?.Trim() == "true"
                ? StoredFile.OfText(name, Ask(folder, "cat-file", "blob", $"HEAD:./{name}") ?? "")
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    // Null when git says no.
    private static string? Ask(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "--no-replace-objects", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        // Those of a hook, which speak of another repository.
        foreach (var setting in start.Environment.Keys.Where(key => key.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(setting);
        using var git = Process.Start(start)!;
        git.ErrorDataReceived += (_, _) => { };
        git.BeginErrorReadLine();
        var answer = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? answer : null;
    }
}

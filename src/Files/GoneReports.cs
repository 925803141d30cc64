using System.Collections.Immutable;
using System.ComponentModel;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>Reports that a commit has and the folder does not have any more.</summary>
/// <param name="Commit">What git calls the commit: <c>HEAD</c>, or its id.</param>
/// <param name="Files">Their <c>index.md</c>, with paths below the input folder.</param>
internal sealed record GoneReports(string Commit, ImmutableArray<StoredFile> Files)
{
    /// <summary>Those that the newest commit has; null where git does not keep the folder, or is not there.</summary>
    public static GoneReports? Of(string input)
    {
        try
        {
            if (!Directory.Exists(input) || Ask(input, "rev-parse", "--is-inside-work-tree")?.Trim() != "true")
                return null;
            var committed = Ask(input, "ls-tree", "-r", "-z", "--name-only", "HEAD")?.Split('\0', StringSplitOptions.RemoveEmptyEntries) ?? [];
            var gone = committed.Where(path => DocumentPath.IsReport(path) && !File.Exists(Path.Combine(input, path)));
            return new GoneReports("HEAD", [.. gone.Select(path => StoredFile.OfText(path, Ask(input, "cat-file", "blob", $"HEAD:./{path}") ?? ""))]);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>A commit that still has a folder which later ones do not have; null when no commit is known to have had it.</summary>
    /// <param name="input">The input folder.</param>
    /// <param name="folder">The folder, below it.</param>
    public static string? LastCommitOf(string input, string folder) =>
        Ask(input, "log", "-1", "--format=%h", "HEAD", "--", folder)?.Trim() is { Length: > 0 } deleted ? deleted + "~1" : null;

    private static string? Ask(string folder, params string[] arguments) => GitProcess.Ask(["-C", folder, .. arguments], out _);
}

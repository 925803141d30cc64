using System.Collections.Immutable;
using System.ComponentModel;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// In which order raw reports came into git. Of two that would have the same folder the older one has it, on the machine of a clerk as on the server that made
/// a site of the first before the second was there.
/// </summary>
internal static class CommittedOrder
{
    private static readonly string[] Log = ["log", "--reverse", "--format=", "--name-only", "-z", "--diff-filter=A", "--no-renames"];

    /// <summary>The raw reports (<c>seeds/…</c>) that a folder's git has, the oldest first; empty where git does not keep it, or is not there.</summary>
    public static ImmutableArray<string> In(string seeds)
    {
        try
        {
            return Directory.Exists(seeds) && GitProcess.Ask(["-C", seeds, .. Log, "--relative", "HEAD", "--", "."], out _) is { } said
                ? [.. Names(said).Select(name => ArchiveFolders.Seeds + name)]
                : [];
        }
        catch (Win32Exception)
        {
            return [];
        }
    }

    /// <summary>The raw reports that a commit of a bare repository has.</summary>
    public static ImmutableArray<string> In(string repository, string commit) =>
        [.. Names(GitProcess.Ask([$"--git-dir={repository}", .. Log, commit, "--", ArchiveFolders.Seeds], out _) ?? "")];

    private static IEnumerable<string> Names(string said) =>
        said.Split(['\0', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(VietnameseText.Nfc).Distinct(StringComparer.Ordinal);
}

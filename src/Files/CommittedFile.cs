using System.ComponentModel;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>A file as the newest commit has it. Only an object is read: nothing is checked out, no filter or hook takes part.</summary>
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

    private static string? Ask(string folder, params string[] arguments) => GitProcess.Ask(["-C", folder, .. arguments], out _);
}

using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Publish;

/// <summary>Removes what nobody needs any more. What cannot be removed is reported and does not affect the site.</summary>
internal static class Leftovers
{
    /// <summary>Moves a folder away, in one step, and removes it there.</summary>
    public static void Remove(string folder, string away, DiagnosticBag diagnostics) => Try(folder, diagnostics, () =>
    {
        Directory.Move(folder, away);
        Directory.Delete(away, recursive: true);
    });

    public static void Remove(string folder, DiagnosticBag diagnostics) => Try(folder, diagnostics, () => Directory.Delete(folder, recursive: true));

    private static void Try(string folder, DiagnosticBag diagnostics, Action remove)
    {
        try
        {
            remove();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ReleaseProblems.NotRemoved(folder));
        }
    }
}

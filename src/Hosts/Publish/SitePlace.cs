using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// Judges the folder that <c>publish init</c> is given for the site: its name must be one that settings of web servers can hold, and an archive that was
/// published elsewhere must be brought along, since the addresses that were online are kept with it.
/// </summary>
internal static class SitePlace
{
    // In quotes, nginx and Caddy take every other sign as it is.
    private const string NotInSettings = "\"\\${}`";

    /// <summary>Reports a folder that cannot be the site's.</summary>
    /// <param name="settings">What is to be connected.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(PublishSettings settings, DiagnosticBag diagnostics)
    {
        var folder = settings.Folder;
        if (folder.Root.Any(c => char.IsControl(c) || NotInSettings.Contains(c, StringComparison.Ordinal)))
            diagnostics.Add(PublishProblems.SiteNameUnusable(folder.Root));
        if (folder.HasReleases || PublishSettings.TryRead(settings.Repository.Path) is not { } before)
            return;
        if (before.Folder.Root != folder.Root && before.Folder.HasReleases)
            diagnostics.Add(PublishProblems.SiteElsewhere(before.Folder.Root, folder.Root));
        else if (settings.Repository.Tip(before.Branch) is not null)
            diagnostics.Add(PublishProblems.SiteLost(before.Folder.Root));
    }
}

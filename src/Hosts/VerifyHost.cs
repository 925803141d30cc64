using SiteGen.Bags;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Hosts;

/// <summary>Verifies a bag, or a published copy against a bag.</summary>
internal static class VerifyHost
{
    /// <summary>Verifies; what is wrong is in the diagnostics.</summary>
    /// <param name="path">The bag, a zip or a folder; with <paramref name="against"/> the published folder.</param>
    /// <param name="against">The bag that a published folder is compared with, or null.</param>
    /// <param name="progress">Called with the files read and all files, from any thread.</param>
    /// <param name="diagnostics">What was found.</param>
    /// <returns>How many files were verified, how many bytes they are, and whether every byte of the bag was compared with something.</returns>
    public static (int Files, long Bytes, bool IsProved) Run(string path, string? against, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        using var verified = BagOnDisk.Open(path, diagnostics);
        if (against is null)
            return verified.Content is null ? default : Told(BagVerifier.Verify(verified.Content, progress, diagnostics));
        using var bag = BagOnDisk.Open(against, diagnostics);
        return verified.Content is null || bag.Content is null
            ? default
            : Told(PublishedCopy.Compare(Published(verified.Content), bag.Content, progress, diagnostics));
    }

    private static (int, long, bool) Told(VerifiedFiles verified) => (verified.Files, verified.Bytes, verified.IsProved);

    // SiteGen's own list of what it wrote is no part of the site.
    private static BagContent Published(BagContent folder) =>
        folder with { Files = folder.Files.RemoveAll(file => file.Path is OutputFolder.ManifestName or LastBuild.Name) };
}

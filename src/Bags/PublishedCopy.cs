using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>Compares a published site with the bag that it was packed as.</summary>
internal static class PublishedCopy
{
    /// <summary>
    /// Compares a folder with the payload of a bag: missing, changed and additional files. The bag's own tag files are verified first,
    /// since its manifests are what is compared with.
    /// </summary>
    /// <param name="copy">The published folder.</param>
    /// <param name="bag">The bag.</param>
    /// <param name="progress">Called with the files read and all files, from any thread.</param>
    /// <param name="diagnostics">What was found.</param>
    /// <returns>What the copy has; it was compared byte by byte.</returns>
    public static VerifiedFiles Compare(BagContent copy, BagContent bag, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        if (BagDeclaration.Read(bag, diagnostics) is { } declaration)
        {
            var manifests = BagVerifier.ReadManifests(bag, declaration, diagnostics);
            var tags = bag with { Files = [.. bag.Files.Where(file => !file.Path.StartsWith(BagContent.Payload, StringComparison.Ordinal))] };
            BagVerifier.CheckContents(tags, [.. manifests.Where(manifest => manifest.IsOfTags)], (_, _) => { }, diagnostics);
            if (manifests.FirstOrDefault(manifest => !manifest.IsOfTags) is { } payload && !diagnostics.HasErrors)
                new CopyComparison(copy, payload, diagnostics).Run(bag, progress);
        }

        return new VerifiedFiles(copy.Files.Length, copy.Files.Sum(file => file.Length), IsProved: true);
    }
}

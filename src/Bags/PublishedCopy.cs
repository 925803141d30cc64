using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>Compares a published site with the bag that it was packed as.</summary>
public static class PublishedCopy
{
    /// <summary>
    /// Compares a folder with the payload of a bag: missing, changed and additional files. The bag's own tag files are verified first,
    /// since its manifests are what is compared with.
    /// </summary>
    /// <param name="copy">The published folder.</param>
    /// <param name="bag">The bag.</param>
    /// <param name="progress">Called with the files read and all files, from any thread.</param>
    /// <param name="diagnostics">What was found.</param>
    /// <returns>How many files the copy has and how many bytes they are.</returns>
    public static (int Files, long Bytes) Compare(BagContent copy, BagContent bag, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        if (BagDeclaration.Read(bag, diagnostics) is { } declaration)
        {
            var manifests = BagVerifier.ReadManifests(bag, declaration, diagnostics);
            var tags = bag with { Files = [.. bag.Files.Where(file => !file.Path.StartsWith(BagContent.Payload, StringComparison.Ordinal))] };
            BagVerifier.CheckContents(tags, [.. manifests.Where(manifest => manifest.IsOfTags)], (_, _) => { }, diagnostics);
            if (manifests.FirstOrDefault(manifest => !manifest.IsOfTags) is { } payload && !diagnostics.HasErrors)
                Compare(copy, bag, payload, progress, diagnostics);
        }

        return (copy.Files.Length, copy.Files.Sum(file => file.Length));
    }

    private static void Compare(BagContent copy, BagContent bag, BagManifest payload, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        var present = copy.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, entry) in payload.Entries)
        {
            if (!present.Contains(path[BagContent.Payload.Length..]))
                diagnostics.Add(BagFileProblems.CopyMissing(bag.At(payload.Path, entry.Line), path[BagContent.Payload.Length..]));
        }

        var read = 0;
        Parallel.ForEach(copy.Files, file =>
        {
            Compare(copy, file, payload, diagnostics);
            progress(Interlocked.Increment(ref read), copy.Files.Length);
        });
    }

    private static void Compare(BagContent copy, BagFile file, BagManifest payload, DiagnosticBag diagnostics)
    {
        if (!payload.Entries.TryGetValue(BagContent.Payload + file.Path, out var entry))
        {
            diagnostics.Add(BagFileProblems.CopyAdditional(copy.At(file.Path)));
            return;
        }

        using var checksum = payload.Algorithm.Start();
        if (file.Read(checksum.Add) is { } problem)
            diagnostics.Add(problem);
        else if (!checksum.ToBytes().AsSpan().SequenceEqual(entry.Checksum))
            diagnostics.Add(BagFileProblems.CopyChanged(copy.At(file.Path), $"{payload.Path}:{entry.Line}"));
    }
}

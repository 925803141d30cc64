using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>
/// Verifies a bag of any maker (RFC 8493 and the drafts 0.93 to 0.97 before it): declaration, manifests, metadata, and every file against
/// every manifest. What is wrong is in the diagnostics, file by file.
/// </summary>
internal static class BagVerifier
{
    /// <summary>Verifies a bag.</summary>
    /// <param name="bag">What lies in it.</param>
    /// <param name="progress">Called with the files read and all files, from any thread.</param>
    /// <param name="diagnostics">What was found.</param>
    /// <returns>What was verified.</returns>
    public static VerifiedFiles Verify(BagContent bag, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        ImmutableArray<BagManifest> manifests = [];
        if (BagDeclaration.Read(bag, diagnostics) is { } declaration)
        {
            var names = new BagNames(bag);
            manifests = ReadManifests(bag, declaration, diagnostics).Select(manifest => names.Match(manifest, diagnostics)).ToImmutableArray();
            var completeness = new BagCompleteness(bag, manifests, ReadFetch(bag, declaration, diagnostics));
            completeness.Check(declaration, names, diagnostics);
            CheckInfo(bag, declaration, completeness, diagnostics);
            CheckContents(bag, manifests, progress, diagnostics);
        }

        var payload = bag.Files.Where(IsPayload).ToList();
        return new VerifiedFiles(payload.Count, payload.Sum(file => file.Length), bag.IsSealed || IsProved(bag, manifests));
    }

    // Whether one tag manifest lists everything beside the payload; no manifest can list its own kind (RFC 8493, section 2.2.1).
    private static bool IsProved(BagContent bag, ImmutableArray<BagManifest> manifests) =>
        manifests.Where(manifest => manifest.IsOfTags).Any(manifest => bag.Files
            .Where(file => !IsPayload(file) && !(BagManifest.AlgorithmOf(file.Path) is not null && BagManifest.IsTagManifest(file.Path)))
            .All(file => manifest.Entries.ContainsKey(file.Path)));

    /// <summary>The manifests of a bag, as far as they can be read.</summary>
    public static ImmutableArray<BagManifest> ReadManifests(BagContent bag, BagDeclaration declaration, DiagnosticBag diagnostics)
    {
        var files = bag.Files.Where(file => BagManifest.AlgorithmOf(file.Path) is not null).ToList();
        foreach (var file in bag.Files.Where(file => BagManifest.IsMisnamed(file.Path)))
            diagnostics.Add(BagProblems.ManifestMisnamed(bag.At(file.Path), file.Path.ToLowerInvariant()));
        if (files.All(file => BagManifest.IsTagManifest(file.Path)))
            diagnostics.Add(BagProblems.ManifestMissing(bag.At(BagContent.Declaration)));
        return [.. files.Select(file => BagManifest.Read(bag, file, declaration, diagnostics)).OfType<BagManifest>()];
    }

    /// <summary>Reads files and compares them with the manifests that name them; what differs is reported, and what cannot be read.</summary>
    public static void CheckContents(BagContent bag, ImmutableArray<BagManifest> manifests, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        var read = 0;
        Parallel.ForEach(bag.Files, file =>
        {
            CheckContent(bag, file, manifests, diagnostics);
            progress(Interlocked.Increment(ref read), bag.Files.Length);
        });
    }

    private static void CheckContent(BagContent bag, BagFile file, ImmutableArray<BagManifest> manifests, DiagnosticBag diagnostics)
    {
        var naming = manifests.Where(manifest => manifest.Entries.ContainsKey(file.Path)).ToImmutableArray();
        var checksums = naming.Select(manifest => manifest.Algorithm.Start()).ToImmutableArray();
        try
        {
            if (file.Read(bytes => AddTo(checksums, bytes)) is { } unreadable)
            {
                diagnostics.Add(unreadable);
                return;
            }

            var wrong = naming.Zip(checksums)
                .Where(pair => !pair.First.Entries[file.Path].Checksum.AsSpan().SequenceEqual(pair.Second.ToBytes()))
                .Select(pair => $"{pair.First.Path}:{pair.First.Entries[file.Path].Line}")
                .ToImmutableArray();
            if (!wrong.IsEmpty)
                diagnostics.Add(BagFileProblems.Changed(bag.At(file.Path), wrong));
        }
        finally
        {
            foreach (var checksum in checksums)
                checksum.Dispose();
        }
    }

    private static void AddTo(ImmutableArray<IChecksum> checksums, ReadOnlySpan<byte> bytes)
    {
        foreach (var checksum in checksums)
            checksum.Add(bytes);
    }

    private static ImmutableDictionary<string, int> ReadFetch(BagContent bag, BagDeclaration declaration, DiagnosticBag diagnostics) =>
        bag.Find(BagContent.Fetch) is { } file && bag.ReadText(file, declaration.Encoding, diagnostics) is { } text
            ? BagFetch.Parse(text, bag.At(file.Path), declaration.IsStandard, diagnostics)
            : ImmutableDictionary<string, int>.Empty;

    private static void CheckInfo(BagContent bag, BagDeclaration declaration, BagCompleteness completeness, DiagnosticBag diagnostics)
    {
        if ((bag.Find(BagContent.Info) ?? bag.Find(BagContent.FormerInfo)) is not { } file
            || bag.ReadText(file, declaration.Encoding, diagnostics) is not { } text)
            return;
        var stated =
            BagInfo.Parse(text, bag.At(file.Path), diagnostics).Where(field => field.Label.Equals(BagInfo.PayloadOxum, StringComparison.OrdinalIgnoreCase));
        foreach (var (_, value, line) in stated)
            completeness.CheckOxum(value, bag.At(file.Path, line), diagnostics);
    }

    private static bool IsPayload(BagFile file) => file.Path.StartsWith(BagContent.Payload, StringComparison.Ordinal);
}

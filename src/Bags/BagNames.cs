using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>Names that some file systems take for one: they differ only in case, or in how Unicode composes a letter.</summary>
/// <param name="bag">What lies in the bag.</param>
internal sealed class BagNames(BagContent bag)
{
    private readonly ILookup<string, string> _present = bag.Files.ToLookup(file => BagPath.Key(file.Path), file => file.Path, StringComparer.Ordinal);

    /// <summary>A file of the bag whose name differs from a path only in case or form, or null.</summary>
    public string? AlikeTo(string path) => _present[BagPath.Key(path)].FirstOrDefault();

    /// <summary>
    /// The manifest with the names that its files have on this disk. A file that is there in another Unicode form is a warning, and so are
    /// two names for one file: where the bag was made they were two, or one was written twice.
    /// </summary>
    public BagManifest Match(BagManifest manifest, DiagnosticBag diagnostics)
    {
        var files = bag.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var matched = new Dictionary<string, ManifestEntry>(manifest.Entries.Count, StringComparer.Ordinal);
        foreach (var group in manifest.Entries.GroupBy(entry => BagPath.Key(entry.Key), StringComparer.Ordinal))
        {
            var entries = group.OrderBy(entry => entry.Value.Line).ToImmutableArray();
            foreach (var entry in entries.Skip(1))
                diagnostics.Add(BagFileProblems.NamesAlike(bag.At(manifest.Path, entry.Value.Line), entry.Key, entries[0].Key, entries[0].Value.Line));
            var present = entries.Where(entry => files.Contains(entry.Key)).ToImmutableArray();
            foreach (var (path, entry) in entries.Where(entry => !IsSameFile(entry, present)))
                matched[NameOnDisk(path, entry, manifest, entries, diagnostics)] = entry;
        }

        return manifest with { Entries = matched };
    }

    private static bool IsSameFile(KeyValuePair<string, ManifestEntry> entry, ImmutableArray<KeyValuePair<string, ManifestEntry>> present) =>
        present.All(other => other.Key != entry.Key) && present.Any(other => other.Value.Checksum.AsSpan().SequenceEqual(entry.Value.Checksum));

    private string NameOnDisk(
        string path, ManifestEntry entry, BagManifest manifest, ImmutableArray<KeyValuePair<string, ManifestEntry>> listed, DiagnosticBag diagnostics)
    {
        var candidates = _present[BagPath.Key(path)].ToList();
        var other = candidates.Find(name => BagPath.Nfc(name) == BagPath.Nfc(path) && listed.All(known => known.Key != name));
        if (other is null || candidates.Contains(path))
            return path;
        diagnostics.Add(BagFileProblems.InOtherForm(bag.At(manifest.Path, entry.Line), path));
        return other;
    }
}

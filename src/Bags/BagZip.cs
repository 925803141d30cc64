using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Zips;

namespace SiteGen.Bags;

/// <summary>
/// A bag in a zip: its one base folder, as the drafts of BagIt before RFC 8493 want it, or the zip's own root. Nothing is ever unpacked to the disk.
/// </summary>
internal static class BagZip
{
    // A seal is checked in pieces of this size.
    private const int ChunkSize = 1024 * 1024;

    /// <summary>Opens the bag; null, with the reasons, when the zip cannot be trusted enough to read on.</summary>
    /// <param name="name">The zip in messages.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="diagnostics">What was found.</param>
    public static BagContent? Open(string name, ZipBytes bytes, DiagnosticBag diagnostics)
    {
        var listing = ZipDirectory.Read(bytes);
        foreach (var fault in listing.Faults)
            diagnostics.Add(ZipProblems.Of(fault, SourceLocation.Start(fault.Name.Length == 0 ? name : $"{name}/{fault.Name}")));
        if (!listing.Faults.IsEmpty)
            return null;
        var isSealed = ZipSeal.IsSeal(listing.Comment.AsSpan());
        if (isSealed)
            CheckSeal(name, bytes, listing, diagnostics);
        if (BaseOf(listing.Entries) is not { } folder)
        {
            diagnostics.Add(ZipProblems.BaseNotSingle(SourceLocation.Start(name)));
            return null;
        }

        return new BagContent(
            folder.Length == 0 ? name : $"{name}/{folder[..^1]}",
            [.. listing.Entries
                .Select(entry => FileOf(entry, folder, name, bytes))
                .OrderBy(file => file.Path, StringComparer.Ordinal)])
        {
            // A seal that is broken has been reported, so that the bag counts as changed.
            IsSealed = isSealed,
        };
    }

    private static BagFile FileOf(ZipEntry entry, string folder, string name, ZipBytes bytes) => new(
        entry.Path[folder.Length..],
        entry.Length,
        take =>
            ZipContent.Read(bytes, entry, take)
                ? null
                : ZipProblems.Of(new ZipFault(ZipFaultKind.ContentDamaged, entry.Path), SourceLocation.Start($"{name}/{entry.Path}")));

    // The folder that everything lies in, with its slash; empty when the bag lies at the root, null when there are several.
    private static string? BaseOf(ImmutableArray<ZipEntry> entries)
    {
        if (entries.Any(entry => entry.Path == BagContent.Declaration))
            return "";
        var folders = entries.Select(entry => entry.Path[..(entry.Path.IndexOf('/', StringComparison.Ordinal) + 1)])
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return folders.Count == 1 && folders[0].Length > 0 ? folders[0] : null;
    }

    private static void CheckSeal(string name, ZipBytes bytes, ZipListing listing, DiagnosticBag diagnostics)
    {
        using var seal = new ZipSeal();
        var chunk = new byte[ChunkSize];
        for (long at = 0, end = bytes.Length - ZipSeal.Length; at < end; at += chunk.Length)
        {
            var piece = chunk.AsSpan(0, (int)Math.Min(chunk.Length, end - at));
            if (!bytes.TryRead(at, piece))
                break;
            seal.Add(piece);
        }

        if (!listing.Comment.AsSpan().SequenceEqual(seal.ToBytes()))
            diagnostics.Add(ZipProblems.SealBroken(SourceLocation.Start(name)));
    }
}

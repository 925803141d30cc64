using System.Collections.Immutable;

namespace SiteGen.Zips;

/// <summary>What a zip holds.</summary>
/// <param name="Entries">The files that can be read; folders are left out.</param>
/// <param name="Faults">What is wrong with the zip.</param>
/// <param name="Comment">The comment at its end; empty when it has none.</param>
internal sealed record ZipListing(ImmutableArray<ZipEntry> Entries, ImmutableArray<ZipFault> Faults, ImmutableArray<byte> Comment)
{
    /// <summary>A zip of which nothing can be read.</summary>
    public static ZipListing Refused(ZipFaultKind kind) => new([], [new ZipFault(kind)], []);
}

namespace SiteGen.Bags;

/// <summary>A line of a manifest.</summary>
/// <param name="Checksum">The checksum that the file must have.</param>
/// <param name="Line">One-based line in the manifest.</param>
internal sealed record ManifestEntry(byte[] Checksum, int Line);

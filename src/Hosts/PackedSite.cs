using System.Collections.Immutable;

namespace SiteGen.Hosts;

/// <summary>A site that was packed.</summary>
/// <param name="File">The zip: an absolute path.</param>
/// <param name="Files">How many files of the site are in it.</param>
/// <param name="Bytes">How many bytes they are, unpacked.</param>
/// <param name="Length">How many bytes the zip has.</param>
/// <param name="Sha256">SHA-256 of the zip, 64 lower-case hexadecimal digits.</param>
internal sealed record PackedSite(string File, int Files, long Bytes, long Length, string Sha256);

/// <summary>What <c>pack</c> did.</summary>
/// <param name="Converted">The raw reports that were converted first.</param>
/// <param name="Site">The packed site; null when nothing was written.</param>
internal sealed record PackOutcome(ImmutableArray<ConvertedReport> Converted, PackedSite? Site);

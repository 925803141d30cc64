using System.Collections.Immutable;

namespace SiteGen.Hosts;

/// <summary>A raw report that is in the archive now.</summary>
/// <param name="Source">The raw report: <c>seeds/…</c>.</param>
/// <param name="Folder">The report's folder below the input folder.</param>
/// <param name="Written">The files that were written, below the input folder; none when all of them stood there already.</param>
internal sealed record ConvertedReport(string Source, string Folder, ImmutableArray<string> Written);

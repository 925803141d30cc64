using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents;

/// <summary>Where a report came from.</summary>
/// <param name="File">The raw report: <c>seeds/</c> and its name in the seeds folder.</param>
/// <param name="Sha256">SHA-256 of the raw bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="LeftOut">The lines that are not in the Markdown, by line.</param>
public sealed record SourceRecord(Located<string> File, Located<string> Sha256, ImmutableArray<LeftOut> LeftOut);

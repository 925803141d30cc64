using SiteGen.Diagnostics;

namespace SiteGen.Documents;

/// <summary>A file of a raw report that consists of several.</summary>
/// <param name="File"><c>seeds/</c> and its name in the seeds folder.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record FurtherSource(Located<string> File, Located<string> Sha256);

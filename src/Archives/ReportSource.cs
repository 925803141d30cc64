using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>The raw report that a report was converted from.</summary>
/// <param name="File">The file, read when it is needed.</param>
/// <param name="Path">
/// Where readers download it, below the site's root; null when it is not published: words of it were withdrawn or redacted, or are drafts.
/// </param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record ReportSource(StoredFile File, string? Path, string Sha256, long Length);

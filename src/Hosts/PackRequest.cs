using SiteGen.Files;

namespace SiteGen.Hosts;

/// <summary>What <c>pack</c> was asked for.</summary>
/// <param name="Folders">Where to read.</param>
/// <param name="File">The zip; null for one in the current folder that is named after the archive.</param>
/// <param name="Strict">Whether the site is not packed after a warning either.</param>
internal sealed record PackRequest(SiteFolders Folders, string? File, bool Strict);

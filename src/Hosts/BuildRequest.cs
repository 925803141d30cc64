using SiteGen.Files;

namespace SiteGen.Hosts;

/// <summary>What <c>build</c> was asked for.</summary>
/// <param name="Folders">Where to read and write.</param>
/// <param name="Strict">Whether a warning stands against writing the site too.</param>
/// <param name="Publishes">Whether the site goes online: what should not be published by accident then stands against it.</param>
internal sealed record BuildRequest(SiteFolders Folders, bool Strict, bool Publishes);

namespace SiteGen.Pages.Crates;

/// <summary>A file as a crate describes it.</summary>
/// <param name="Path">Its path below the site's root, which is the crate's.</param>
/// <param name="Name">What it is, in the archive's language.</param>
/// <param name="Sum">Its checksum and size; null for a file that each build makes again.</param>
internal sealed record CrateFile(string Path, string Name, FileSum? Sum);

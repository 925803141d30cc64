namespace SiteGen.Files;

/// <summary>Where a run reads and writes: absolute paths.</summary>
/// <param name="Input">The Markdown files.</param>
/// <param name="Seeds">The raw reports.</param>
/// <param name="Theme">The theme; null for the one inside the program.</param>
/// <param name="Output">The finished site.</param>
public sealed record SiteFolders(string Input, string Seeds, string? Theme, string Output);

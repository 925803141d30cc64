using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>A raw report that is to be converted.</summary>
/// <param name="Source">The raw report; its path is its name in the seeds folder.</param>
/// <param name="Folder">The folder of the report that it was converted to before; null when there is none.</param>
internal sealed record ConversionJob(StoredFile Source, string? Folder);

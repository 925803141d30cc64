namespace SiteGen.Archives.Permalinks;

/// <summary>A change of words that were published, told to readers.</summary>
/// <param name="Date">The day of the correction.</param>
/// <param name="Former">The words before it, exactly as they were published.</param>
/// <param name="Reason">Why they were changed; null when that is not told.</param>
public sealed record Correction(DateOnly Date, string Former, string? Reason);

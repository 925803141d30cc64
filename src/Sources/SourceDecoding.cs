using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>How sure it is that the bytes of a source were read in the right encoding.</summary>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Reason">Why the encoding was chosen.</param>
internal sealed record SourceDecoding(double Confidence, Localized Reason)
{
    /// <summary>A format that says itself what its bytes mean, or bytes that can mean nothing else.</summary>
    public static SourceDecoding Certain { get; } = new(1, new("định dạng của tệp tự nói rõ", "the file's format says so"));
}

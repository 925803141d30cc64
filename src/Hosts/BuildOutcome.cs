using System.Collections.Immutable;

namespace SiteGen.Hosts;

/// <summary>What a build did.</summary>
/// <param name="Converted">The raw reports that were converted first.</param>
/// <param name="Site">The site; null when it was not written.</param>
internal sealed record BuildOutcome(ImmutableArray<ConvertedReport> Converted, BuiltSite? Site);

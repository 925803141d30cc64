using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>What stands at an address of a report that was withdrawn.</summary>
/// <param name="Frame">What every page has; its description says when and why.</param>
/// <param name="Ids">The places that were cited: each keeps an anchor, so that old links lead here.</param>
public sealed record TombstonePage(PageFrame Frame, ImmutableArray<string> Ids);

using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>Where the report came from.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Statement">Whether every word is there; null when there is no source.</param>
public sealed record BookProvenancePage(BookFrame Frame, ImmutableArray<BookFact> Facts, string? Statement);

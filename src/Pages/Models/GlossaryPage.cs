using System.Collections.Immutable;
using SiteGen.Search;

namespace SiteGen.Pages.Models;

/// <summary>The abbreviations of the archive's reports and where they occur.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Uses">The abbreviations, by their letters.</param>
public sealed record GlossaryPage(PageFrame Frame, ImmutableArray<GlossaryUse> Uses);

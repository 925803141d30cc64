using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>Organisations as lines of a list.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Lines">The organisations.</param>
public sealed record OrganisationLines(PageFrame Frame, ImmutableArray<Organisation> Lines);

using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>The organisations of the archive.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="All">All of them, in the order of a list.</param>
public sealed record OrganisationsPage(PageFrame Frame, ImmutableArray<Organisation> All);

using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>Reports that stand together in a list.</summary>
/// <param name="Title">What they have in common, in words; empty when the list has one group only.</param>
/// <param name="Id">The place of the group on its page.</param>
/// <param name="Reports">The reports, in the order of the list.</param>
public sealed record ReportGroup(string Title, string Id, ImmutableArray<ReportEntry> Reports)
{
    /// <summary>The page of what they have in common; null when there is none.</summary>
    public PagePath? Path { get; init; }
}

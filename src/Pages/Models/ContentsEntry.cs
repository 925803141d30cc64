using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>A line of a report's contents.</summary>
/// <param name="Number">The number with its delimiter: <c>III.</c>, <c>1.</c>; empty when it has none.</param>
/// <param name="Title">The heading's words.</param>
/// <param name="Path">The page that it is on.</param>
/// <param name="Id">Its place on that page; null for the page as a whole.</param>
/// <param name="IsCurrent">Whether it is the page that is being read.</param>
/// <param name="Children">The lines below it.</param>
public sealed record ContentsEntry(string Number, string Title, PagePath Path, string? Id, bool IsCurrent, ImmutableArray<ContentsEntry> Children)
{
    /// <summary>Whether it is a part of the report, which has sections below it.</summary>
    public bool IsPart { get; init; }
}

using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>Links beside a text to the same subject in other terms, and to other reports of the term.</summary>
/// <param name="Frame">The page.</param>
/// <param name="CounterpartsTitle">What the counterparts are, in words.</param>
/// <param name="Counterparts">The same section, or the same kind of report, in other terms.</param>
/// <param name="Siblings">Other reports of the same term and organisation.</param>
public sealed record RelatedLinks(
    PageFrame Frame,
    string CounterpartsTitle,
    ImmutableArray<PageLink> Counterparts,
    ImmutableArray<PageLink> Siblings);

using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using SiteGen.Archives;
using SiteGen.Pages.Bodies;

namespace SiteGen.Pages.Models;

/// <summary>A section: its text among its neighbours.</summary>
public sealed record SectionPage
{
    /// <summary>What every page has.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The report that it belongs to.</summary>
    public required ReportEntry Report { get; init; }

    /// <summary>The section that the page shows.</summary>
    public required Section Section { get; init; }

    /// <summary>What the section is called in a citation: <c>Mục III</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The report's contents.</summary>
    public required Contents Contents { get; init; }

    /// <summary>Where the section's own heading has former ids or corrections.</summary>
    public BodyHistory TitleHistory { get; init; } = BodyHistory.None;

    /// <summary>The places that have left this page.</summary>
    public ImmutableArray<MovedLink> Moved { get; init; } = [];

    /// <summary>The section's text.</summary>
    public required IHtmlContent Body { get; init; }

    /// <summary>The page before it: a section, or the report's own page.</summary>
    public required PageLink Previous { get; init; }

    /// <summary>The next section; null for the last.</summary>
    public PageLink? Next { get; init; }

    /// <summary>The page that shows the section through the terms; null when no other term has it.</summary>
    public PageLink? Comparison { get; init; }

    /// <summary>The same section in other terms, oldest first: the link says the term and the title there.</summary>
    public ImmutableArray<PageLink> Counterparts { get; init; } = [];

    /// <summary>Other reports of the same term and organisation.</summary>
    public ImmutableArray<PageLink> Siblings { get; init; } = [];
}

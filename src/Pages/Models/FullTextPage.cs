using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using SiteGen.Archives;
using SiteGen.Pages.Bodies;

namespace SiteGen.Pages.Models;

/// <summary>A report's whole text on one page, for reading at a stretch and for print.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Report">The report.</param>
/// <param name="Contents">Its contents, as places on this page.</param>
/// <param name="Pieces">The preamble, where it has text, and the sections, in order.</param>
public sealed record FullTextPage(PageFrame Frame, ReportEntry Report, Contents Contents, ImmutableArray<FullTextPiece> Pieces)
{
    /// <summary>The places that have left the report.</summary>
    public ImmutableArray<MovedLink> Moved { get; init; } = [];
}

/// <summary>A piece of the full text.</summary>
/// <param name="Text">The preamble or a section.</param>
/// <param name="Body">Its text.</param>
public sealed record FullTextPiece(ReportText Text, IHtmlContent Body)
{
    /// <summary>Where the section's own heading has former ids or corrections.</summary>
    public BodyHistory TitleHistory { get; init; } = BodyHistory.None;

    /// <summary>The heading of the part of the report that begins here; null when none does.</summary>
    public PartTitle? PartTitle { get; init; }
}

using Microsoft.AspNetCore.Html;
using SiteGen.Archives;
using SiteGen.Pages.Bodies;

namespace SiteGen.Pages.Models;

/// <summary>The preamble or a section.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Text">The preamble or a section.</param>
/// <param name="Body">Its text.</param>
/// <param name="SignedReport">The report whose sign-off stands below; null when other parts follow.</param>
public sealed record BookPartPage(BookFrame Frame, ReportText Text, IHtmlContent Body, ReportEntry? SignedReport)
{
    /// <summary>Former ids and corrections of the section's title.</summary>
    public BodyHistory TitleHistory { get; init; } = BodyHistory.None;

    /// <summary>The heading of the part of the report that begins here; null when none does.</summary>
    public PartTitle? PartTitle { get; init; }
}

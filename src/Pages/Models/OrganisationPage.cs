using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>An organisation: its time line, its reports by term.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Organisation">The organisation.</param>
public sealed record OrganisationPage(PageFrame Frame, Organisation Organisation);

using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>The first page of a book.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Report">The report.</param>
/// <param name="Facts">What there is to know of it.</param>
/// <param name="Address">Where it can be read on the web; null when the archive has no address.</param>
public sealed record BookTitlePage(BookFrame Frame, ReportEntry Report, ImmutableArray<BookFact> Facts, string? Address);

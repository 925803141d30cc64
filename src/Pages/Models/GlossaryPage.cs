using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>The abbreviations of the archive's reports and where they occur.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Lines">The abbreviations, in the order of a list.</param>
public sealed record GlossaryPage(PageFrame Frame, ImmutableArray<GlossaryLine> Lines);

/// <summary>An abbreviation and where it occurs.</summary>
/// <param name="Entry">The abbreviation.</param>
/// <param name="Count">How many paragraphs hold it or its meaning.</param>
/// <param name="First">The first of them.</param>
public sealed record GlossaryLine(GlossaryEntry Entry, int Count, ImmutableArray<PlaceLink> First);

using System.Collections.Immutable;
using SiteGen.Reports.Particulars;
using SiteGen.Reports.Structure;

namespace SiteGen.Reports;

/// <summary>A raw report whose lines are told apart, before it is put together.</summary>
/// <param name="Particulars">What it says of itself.</param>
/// <param name="Lines">The lines of its text, broken ones joined.</param>
/// <param name="Outline">The headings among them.</param>
internal sealed record UnderstoodReport(ReportParticulars Particulars, ImmutableArray<TextLine> Lines, Outline Outline);

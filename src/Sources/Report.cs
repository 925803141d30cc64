using System.Collections.Immutable;
using SiteGen.Documents;

namespace SiteGen.Sources;

/// <summary>A raw report, understood: what it says of itself and its text in order, not yet written as Markdown.</summary>
/// <param name="FrontMatter">Its header; places are those in the source.</param>
/// <param name="Preamble">What stands before the first section.</param>
/// <param name="Sections">The sections in order.</param>
public sealed record Report(ReportFrontMatter FrontMatter, ImmutableArray<ReportBlock> Preamble, ImmutableArray<ReportSection> Sections);

using System.Collections.Immutable;
using SiteGen.Documents;

namespace SiteGen.Archives;

/// <summary>The Markdown files of a report, as far as they could be understood.</summary>
/// <param name="Report">Its <c>index.md</c>.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="AreWhole">Whether nothing in its folder has errors; else words may be missing that are only unread.</param>
internal sealed record ReportDocuments(ReportDocument Report, ImmutableArray<SectionDocument> Sections, bool AreWhole);

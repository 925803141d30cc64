using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Analysis.Comparisons;

/// <summary>The same section in the reports of one organisation and kind through the terms.</summary>
/// <param name="Path">The page that compares them.</param>
/// <param name="Sections">One a term, oldest first; at least two.</param>
internal sealed record SectionFamily(PagePath Path, ImmutableArray<SectionOfReport> Sections)
{
    /// <summary>The title as the newest report has it.</summary>
    public string Title => Sections[^1].Section.Title;

    /// <summary>Whose reports they are, as the newest says; null where that is not known.</summary>
    public string? Organisation => Sections[^1].Report.FrontMatter.Organisation;
}

using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Analysis.Repeats;

/// <summary>A paragraph that a report of an earlier term has, wholly or nearly.</summary>
/// <param name="Page">The page that the paragraph stands on.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Earlier">The earlier paragraph.</param>
/// <param name="Kept">How many of its syllables the earlier paragraph has too (<see cref="KeptSyllables"/>).</param>
/// <param name="All">How many syllables it has.</param>
internal sealed record RepeatedParagraph(PagePath Page, string Id, EarlierParagraph Earlier, int Kept, int All)
{
    /// <summary>Whether no syllable was changed: neither added nor left out.</summary>
    public bool IsWhole => Kept == All && Earlier.All == All;
}

/// <summary>Where a paragraph of an earlier term stands.</summary>
/// <param name="Report">Its report, without any text: pages of other reports must not see it.</param>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Id">Its id there.</param>
/// <param name="All">How many syllables it has.</param>
internal sealed record EarlierParagraph(ReportEntry Report, PagePath Page, string Id, int All);

using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Every file of the site, known before one is rendered. Each host decides what to do with it.</summary>
/// <param name="Archive">What the pages are made from.</param>
/// <param name="Files">All files, by path in ordinal order.</param>
internal sealed record SitePlan(Archive Archive, ImmutableArray<OutputFile> Files)
{
    /// <summary>The documents that it was planned from, for the next plan.</summary>
    public ParsedDocuments? Documents { get; init; }

    /// <summary>The index of the search, which is among the files.</summary>
    internal SearchIndex Index { get; init; } = SearchIndex.NotAtHand;

    /// <summary>Every address that was ever published, those of this site among them.</summary>
    public PermalinkLedger Permalinks { get; init; } = PermalinkLedger.Empty;

    /// <summary>This plan with the index made, for who renders many files at once: many threads that all wait for it would leave it none.</summary>
    public SitePlan WithIndexMade()
    {
        Index.Make();
        return this;
    }

    /// <summary>How many of the files are HTML pages.</summary>
    public int Pages => Files.Count(file => PagePath.Is(file.Path));
}

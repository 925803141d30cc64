using SiteGen.Analysis;
using SiteGen.Archives;
using SiteGen.Search;

namespace SiteGen.Pages.Plans;

/// <summary>What the plan of every page is made from.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Links">What links mean.</param>
/// <param name="Files">The files that readers get as they are.</param>
/// <param name="Names">What reports and their places are called.</param>
internal sealed record SiteContext(Archive Archive, Theme Theme, LinkResolver Links, CopiedFiles Files, ArchiveNames Names)
{
    /// <summary>What speaks of the same thing.</summary>
    public Counterparts Counterparts { get; } = new(Archive);

    /// <summary>
    /// The index of the archive. Made at once, before pages are rendered in parallel: many of those waiting for it would leave it no threads.
    /// </summary>
    public SearchIndex Search { get; } = SearchIndex.Build(Archive, Names.ForSearch());

    /// <summary>The archive's settings.</summary>
    public SiteSettings Site => Archive.Site;

    /// <summary>The words of the pages.</summary>
    public Strings Strings => Theme.Strings;
}

using SiteGen.Analysis;
using SiteGen.Archives;
using SiteGen.Search;

namespace SiteGen.Pages.Plans;

/// <summary>What the plan of every page is made from.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Links">What links mean.</param>
/// <param name="Counterparts">What speaks of the same thing.</param>
/// <param name="Files">The files that readers get as they are.</param>
public sealed record SiteContext(Archive Archive, Theme Theme, LinkResolver Links, Counterparts Counterparts, CopiedFiles Files)
{
    /// <summary>The index of the archive. Made at once, before pages are rendered in parallel: many of those waiting for it would leave it no threads.</summary>
    public SearchIndex Search { get; } = SearchIndex.Build(Archive);

    /// <summary>The archive's settings.</summary>
    public SiteSettings Site => Archive.Site;

    /// <summary>The words of the pages.</summary>
    public Strings Strings => Theme.Strings;
}

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
    private readonly Lazy<SearchIndex> _search = new(() => SearchIndex.Build(Archive));

    /// <summary>The index of the archive, made when the first of its files is asked for.</summary>
    public SearchIndex Search => _search.Value;

    /// <summary>The archive's settings.</summary>
    public SiteSettings Site => Archive.Site;

    /// <summary>The words of the pages.</summary>
    public Strings Strings => Theme.Strings;
}

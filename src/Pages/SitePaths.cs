using System.Collections.Immutable;
using SiteGen.Archives.Withdrawals;
using SiteGen.Documents;
using SiteGen.Pages.References;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The files that every archive has once, below the site's root, under the same names in every language.</summary>
internal static class SitePaths
{
    /// <summary>The first page.</summary>
    public static PagePath Home { get; } = new("index.html");

    /// <summary>The page for an address that does not exist, under the name that web hosts look for.</summary>
    public static PagePath NotFound { get; } = new("404.html");

    /// <summary>The page that a server shows at the address of a withdrawn file; only where something was withdrawn.</summary>
    public static PagePath Gone { get; } = new("410.html");

    /// <summary>The whole archive for machines.</summary>
    public const string ArchiveJson = "archive.json";

    /// <summary>Every paragraph of the archive, as a table.</summary>
    public const string ParagraphsTable = "data/paragraphs.csv";

    /// <summary>Every figure of the archive, as a table.</summary>
    public const string FiguresTable = "data/figures.csv";

    /// <summary>What the tables and their columns mean, under the name that Frictionless Data asks for.</summary>
    public const string DataPackage = "data/datapackage.json";

    /// <summary>The archive described as a research object, under the name that RO-Crate asks for.</summary>
    public const string RoCrate = "ro-crate-metadata.json";

    /// <summary>The Atom feed; only where the archive has an address.</summary>
    public const string Feed = "feed.xml";

    /// <summary>The sitemap; only where the archive has an address.</summary>
    public const string Sitemap = "sitemap.xml";

    /// <summary>What search engines read first; only where the archive has an address.</summary>
    public const string Robots = "robots.txt";

    public const string Stylesheet = "assets/site.css";

    /// <summary>An archive's own stylesheet, which every page has after <see cref="Stylesheet"/>; only where its theme has one.</summary>
    public const string OwnStylesheet = "assets/custom.css";

    /// <summary>The stylesheet of <see cref="NotFound"/>, which stands in that page itself.</summary>
    public const string NotFoundStylesheet = "assets/not-found.css";

    /// <summary>The stylesheet of the electronic books, each of which holds a copy.</summary>
    public const string BookStylesheet = "assets/epub.css";

    /// <summary>The script; every page works without it.</summary>
    public const string Script = "assets/site.js";

    /// <summary>The script of the keys, and of sharing.</summary>
    public const string KeyScript = "assets/keys.js";

    /// <summary>The script of pages with long lists.</summary>
    public const string ListScript = "assets/lists.js";

    /// <summary>The script that makes references for bibliographies.</summary>
    public const string CiteScript = "assets/cite.js";

    /// <summary>The script that sorts tables.</summary>
    public const string SortScript = "assets/sort-tables.js";

    public const string Icon = "assets/icon.svg";

    /// <summary>The script of pages that have moved.</summary>
    public const string MovedScript = "assets/moved.js";

    /// <summary>The scripts of <see cref="SiteAddresses.Search"/> that know nothing of the page, in the order in which each finds what it needs.</summary>
    public static ImmutableArray<string> SearchCore { get; } =
    [
        "assets/search-address.js", "assets/search-lists.js", "assets/search-words.js", "assets/search-files.js", "assets/search-index.js",
        "assets/search-rank.js", "assets/search-snippet.js", "assets/search-lines.js", "assets/search-keys.js", "assets/search-offers.js",
    ];

    /// <summary>All scripts of <see cref="SiteAddresses.Search"/>; the last one does nothing where another is missing.</summary>
    public static ImmutableArray<string> SearchScripts { get; } =
        [.. SearchCore, "assets/search-results.js", "assets/search-overview.js", "assets/search-page.js"];

    /// <summary>
    /// Whether an address is permanent. Assets, and files that only programs read, may change with the theme and the settings; pages that compare others, and
    /// those with figures and lists that only a large archive has, follow from those and from the words of reports; the Markdown beside a page exists as long
    /// as the page.
    /// </summary>
    public static bool IsPermanent(string path, SiteAddresses addresses) =>
        !path.StartsWith("assets/", StringComparison.Ordinal)
        && !path.StartsWith(addresses.SearchIndex, StringComparison.Ordinal)
        && !path.StartsWith(addresses.Comparisons, StringComparison.Ordinal)
        && !path.StartsWith(addresses.Topics, StringComparison.Ordinal)
        && !path.StartsWith(addresses.Lists, StringComparison.Ordinal)
        && !path.StartsWith(addresses.Figures, StringComparison.Ordinal)
        && !DocumentPath.Is(path)
        && !ReferenceFormat.IsFile(path, addresses)
        && !path.StartsWith("sitemap", StringComparison.Ordinal)
        && !WithdrawnMark.Is(path)
        && path != NotFound
        && path != Gone
        && path is not (Feed or Robots or ".nojekyll");
}

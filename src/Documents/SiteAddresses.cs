using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Documents;

/// <summary>
/// The names in addresses that come from the program and not from the archive, in one language. They are permanent as all addresses are: an archive chooses
/// once, with <c>addresses</c> in its settings, and a name in this table is never changed.
/// </summary>
public sealed record SiteAddresses
{
    /// <summary>Those of an archive that does not choose.</summary>
    public static SiteAddresses Vietnamese { get; } = new()
    {
        Name = "vi",
        About = new("gioi-thieu.html"),
        Search = new("tim-kiem.html"),
        SearchIndex = new("tim-kiem/"),
        Glossary = new("thuat-ngu.html"),
        Organisations = new("co-quan/"),
        Comparisons = new("qua-cac-nhiem-ky/"),
        Topics = new("chu-de/"),
        Lists = new("danh-muc/"),
        ReportList = new("danh-muc/bao-cao.html"),
        Figures = new("so-lieu-cua-bao-cao/"),
        Term = "nhiệm kỳ",
        FullText = "toan-van",
        Citation = "trich-dan",
        Sources = "nguon/",
    };

    /// <summary>Those in English.</summary>
    public static SiteAddresses English { get; } = new()
    {
        Name = "en",
        About = new("about.html"),
        Search = new("search.html"),
        SearchIndex = new("search/"),
        Glossary = new("glossary.html"),
        Organisations = new("organisations/"),
        Comparisons = new("through-the-terms/"),
        Topics = new("subjects/"),
        Lists = new("lists/"),
        ReportList = new("lists/reports.html"),
        Figures = new("figures-of-reports/"),
        Term = "term",
        FullText = "full-text",
        Citation = "citation",
        Sources = "source/",
    };

    /// <summary>The addresses in every language.</summary>
    public static ImmutableArray<SiteAddresses> All { get; } = [Vietnamese, English];

    /// <summary>What settings call them.</summary>
    public required string Name { get; init; }

    /// <summary>About the archive.</summary>
    public required PagePath About { get; init; }

    /// <summary>The search.</summary>
    public required PagePath Search { get; init; }

    /// <summary>The folder of the search's index, whose addresses are not permanent.</summary>
    public required FolderPath SearchIndex { get; init; }

    /// <summary>The abbreviations.</summary>
    public required PagePath Glossary { get; init; }

    /// <summary>The folder of the organisations' pages.</summary>
    public required FolderPath Organisations { get; init; }

    /// <summary>The folder of the pages that compare a section through the terms. Their addresses follow from titles and are not permanent.</summary>
    public required FolderPath Comparisons { get; init; }

    /// <summary>The folder of the pages of subjects. Their addresses follow from <c>input/topics.yml</c> and are not permanent.</summary>
    public required FolderPath Topics { get; init; }

    /// <summary>The list of subjects.</summary>
    public PagePath TopicList => new(Topics + "index.html");

    /// <summary>The page of a subject.</summary>
    public PagePath PageOfTopic(string key) => new($"{Topics}{key}.html");

    /// <summary>The folder of lists that a large archive has and a small one does not need. Their addresses are not permanent.</summary>
    public required FolderPath Lists { get; init; }

    /// <summary>The list of all reports.</summary>
    public required PagePath ReportList { get; init; }

    /// <summary>The folder of the pages with the figures of reports, whose addresses are not permanent: which reports have one follows from words.</summary>
    public required FolderPath Figures { get; init; }

    /// <summary>The list of organisations.</summary>
    public PagePath OrganisationList => new(Organisations + "index.html");

    /// <summary>The word before the number of a term.</summary>
    public required string Term { get; init; }

    /// <summary>The name of a report's whole text, without its extension.</summary>
    public required string FullText { get; init; }

    /// <summary>
    /// The name of the files that bibliographies read, without their extension. They exist as long as the report's page and are not permanent.
    /// </summary>
    public required string Citation { get; init; }

    /// <summary>The folder of a report's source, below that of the report.</summary>
    public required string Sources { get; init; }

    /// <summary>The folder of a term: <c>nhiem-ky-ix-2005-2010</c>, <c>term-ix-2005-2010</c>.</summary>
    public string FolderOf(TermName term) => Slug.Of($"{Term} {term.Number} {term.Start} {term.End}");

    /// <summary>The page that says where the reports of a term come from: <c>danh-muc/nguon-nhiem-ky-ix-2005-2010.html</c>.</summary>
    public PagePath SourcesOf(TermName term) => new($"{Lists}{Sources.TrimEnd('/')}-{FolderOf(term)}.html");

    /// <summary>The page of a term.</summary>
    public PagePath PageOf(TermName term) => new(FolderOf(term) + "/index.html");
}

using SiteGen.Analysis;
using SiteGen.Analysis.Comparisons;
using SiteGen.Analysis.Figures;
using SiteGen.Analysis.Repeats;
using SiteGen.Analysis.Topics;
using SiteGen.Analysis.TypicalWords;
using SiteGen.Archives;
using SiteGen.Search;

namespace SiteGen.Pages;

/// <summary>What every page is built from.</summary>
internal sealed record SiteContext
{
    public required Archive Archive { get; init; }

    public required Theme Theme { get; init; }

    /// <summary>What links mean.</summary>
    public required LinkResolver Links { get; init; }

    /// <summary>The files that readers get as they are.</summary>
    public required CopiedFiles Files { get; init; }

    /// <summary>What reports and their places are called.</summary>
    public required ArchiveNames Names { get; init; }

    /// <summary>The organisations that have pages.</summary>
    public required Organisations Organisations { get; init; }

    /// <summary>Which sections of other terms and reports are about the same subject.</summary>
    public required Counterparts Counterparts { get; init; }

    /// <summary>The sections that several terms have.</summary>
    public required SectionFamilies Families { get; init; }

    /// <summary>Which paragraphs a report of an earlier term has. Of other reports they hold no text, and <see cref="PageKeys"/> know them.</summary>
    public required ArchiveRepeats Repeats { get; init; }

    /// <summary>Which paragraphs are about which subject.</summary>
    public required ArchiveTopics Topics { get; init; }

    /// <summary>Which words are typical of a term.</summary>
    public required ArchiveWords Words { get; init; }

    /// <summary>The figures of the reports.</summary>
    public ArchiveFigures Figures { get; private init; } = new();

    /// <summary>The index of the archive.</summary>
    public required SearchIndex Search { get; init; }

    /// <summary>What the pages of reports follow from; null where nobody asks.</summary>
    public PageKeys? Keys { get; init; }

    /// <summary>
    /// What the pages of a report are built from, besides the report itself: no text of any report can be reached from it, nor the index of their words.
    /// </summary>
    public SiteContext ForReports()
    {
        var archive = Archive.WithoutTexts();
        return this with
        {
            Archive = archive,
            Organisations = Organisations.Of(archive),
            Counterparts = new Counterparts(archive),
            Families = SectionFamilies.Of(archive),
            Topics = new ArchiveTopics(archive),
            Words = new ArchiveWords(archive),
            Figures = new ArchiveFigures(),
            Search = SearchIndex.NotAtHand,
        };
    }

    /// <summary>The archive's settings.</summary>
    public SiteSettings Site => Archive.Site;

    /// <summary>The words of the pages.</summary>
    public Strings Strings => Theme.Strings;
}

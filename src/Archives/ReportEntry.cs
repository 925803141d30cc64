using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Disclosure;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>A report with its place in the archive.</summary>
/// <param name="Document">Its <c>index.md</c>.</param>
/// <param name="Sections">Its sections in the order of their file names.</param>
/// <param name="Source">Its untouched source; null for reports that were written as Markdown.</param>
public sealed record ReportEntry(ReportDocument Document, ImmutableArray<Section> Sections, ReportSource? Source)
{
    /// <summary>Where its words differ from those of its source; none for a faithful report, or one without a source.</summary>
    public ImmutableArray<Diagnostic> Differences { get; init; } = [];

    /// <summary>The changes of its words since it was published, by place and day.</summary>
    public ImmutableArray<PlacedCorrection> Corrections { get; init; } = [];

    /// <summary>What should not be published by accident, and nobody has allowed.</summary>
    public ImmutableArray<SensitivePlace> SensitivePlaces { get; init; } = [];

    /// <summary>The checksum of its documents, source and corrections (<see cref="KeptReports.SumOf"/>); null where nobody asks.</summary>
    internal string? Sum { get; init; }

    /// <summary>Everything sensitive in its documents and its source, allowed or not; default where nobody has looked.</summary>
    internal ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Every place of it that readers can cite; default where nobody has looked.</summary>
    internal ImmutableArray<PublishedPlace> Places { get; init; }

    /// <summary>What was decided to be published.</summary>
    public ImmutableArray<AllowedRule> Allowed { get; init; } = [];

    /// <summary>How many places have words redacted; the source is then not published.</summary>
    public int RedactedPlaces { get; init; }

    /// <summary>Whether nothing in its folder has errors; else words may be missing that are only unread.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The fixed names in its addresses.</summary>
    public SiteAddresses Addresses { get; init; } = SiteAddresses.Vietnamese;

    /// <summary>The page of its term.</summary>
    public PagePath TermPath => Addresses.PageOf(Term);

    /// <summary>Whether the whole report is not to be published yet.</summary>
    public bool IsDraft => FrontMatter.Draft.Value;

    /// <summary>Whether some of its sections are drafts: they are in the archive only where drafts are shown, and its source is not published.</summary>
    public bool HasDrafts { get; init; }

    /// <summary>When and why it was withdrawn as a whole; null while it is published.</summary>
    public Withdrawn? Withdrawn => FrontMatter.Withdrawn;

    /// <summary>Whether sections or paragraphs of it were withdrawn.</summary>
    public bool HasWithdrawn => !FrontMatter.WithdrawnParagraphs.IsEmpty
        || Sections.Any(section => section.Withdrawn is not null || !section.Document.FrontMatter.WithdrawnParagraphs.IsEmpty);

    /// <summary>How many sections readers can read.</summary>
    public int SectionCount => Sections.Count(section => section.Withdrawn is null);

    /// <summary>What stands before its sections; it may have no text.</summary>
    public Preamble Preamble => new(Document);

    /// <summary>Everything in it that has text of its own, in reading order: the preamble, the sections.</summary>
    public IEnumerable<ReportText> Texts => Sections.Prepend<ReportText>(Preamble);

    /// <summary>The same without a preamble that has no text.</summary>
    public IEnumerable<ReportText> ReadableTexts => Texts.Where(text => text is Section || !text.IsEmpty);

    /// <summary>The folder of the report, with a <c>/</c> at its end: the same below <c>input/</c> and on the site.</summary>
    public FolderPath Folder => Document.Folder;

    /// <summary>The page that is made of its <c>index.md</c>.</summary>
    public PagePath Path => Document.Path.Page;

    /// <summary>The page that holds its whole text.</summary>
    public PagePath FullTextPath => new($"{Folder}{Addresses.FullText}.html");

    /// <summary>Its whole text as an electronic book.</summary>
    public string EpubPath => $"{Folder}{Addresses.FullText}.epub";

    /// <summary>The page with its figures; there is one where it has any.</summary>
    public PagePath FiguresPath => new($"{Addresses.Figures}{Folder.Name}.html");

    /// <summary>The same figures as a table for programs.</summary>
    public string FiguresTablePath => $"{Addresses.Figures}{Folder.Name}.csv";

    /// <summary>Its front matter, with the position of each value.</summary>
    public ReportFrontMatter FrontMatter => Document.FrontMatter;

    /// <summary>The term of office that it reports on.</summary>
    public TermName Term => FrontMatter.Term.Value;

    /// <summary>The title as its front matter has it, one line.</summary>
    public string Title => FrontMatter.Title.Value;

    /// <summary>The language of its text as a BCP 47 tag: Vietnamese when its front matter does not say.</summary>
    public string Language => FrontMatter.Language ?? "vi";

    /// <summary>What kind of document it is, and whose: the short name of a report in lists and breadcrumbs.</summary>
    public string ShortTitle => FrontMatter.Kind is { Length: > 0 } kind ? char.ToUpperInvariant(kind[0]) + kind[1..] : Title;
}

using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Models;
using SiteGen.Pages.Places;
using SiteGen.Pages.Plans;

namespace SiteGen.Pages.Books;

/// <summary>Plans the pages of a book: title, contents, preamble, sections, provenance.</summary>
/// <param name="context">The archive.</param>
/// <param name="report">The report.</param>
/// <param name="links">How links are written.</param>
public sealed class BookPages(SiteContext context, ReportEntry report, BookLinks links)
{
    private readonly Strings _strings = context.Strings;
    private readonly ReportPlaces _places = context.Names.Places(report);

    private bool HasPreamble => !report.Document.Body.Blocks.IsEmpty;

    /// <summary>All pages in the order in which they are read.</summary>
    public ImmutableArray<OutputFile> All() =>
    [
        new(BookPaths.Title, () => PageRenderer.Render(theme.BookTitle.Create(Title()))),
        new(BookPaths.Contents, () => PageRenderer.Render(theme.BookContents.Create(Contents()))),
        .. HasPreamble ? [new(BookPaths.Preamble, () => PageRenderer.Render(theme.BookPart.Create(Preamble())))] : Array.Empty<OutputFile>(),
        .. report.Sections.Select(section => new OutputFile(BookPaths.Of(section), () => PageRenderer.Render(theme.BookPart.Create(Part(section))))),
        new(BookPaths.Provenance, () => PageRenderer.Render(theme.BookProvenance.Create(Provenance()))),
    ];

    private BookTitlePage Title() => new(
        Frame(BookPaths.Title, report.Title), report, BookFacts.OfReport(context, report), context.Site.AddressOf(report.Path));

    private BookPartPage Preamble()
    {
        var frame = Frame(BookPaths.Preamble, _strings["preamble"]);
        return new BookPartPage(frame, null, Html(frame, null), report.Sections.IsEmpty ? report : null);
    }

    private BookPartPage Part(Section section)
    {
        var frame = Frame(BookPaths.Of(section), _places.Heading(section));
        return new BookPartPage(frame, section, Html(frame, section), section == report.Sections[^1] ? report : null)
        {
            TitleMarks = BodyHistory.OnFullText(context, report, section.Path),
        };
    }

    private BookProvenancePage Provenance()
    {
        var leftOut = report.FrontMatter.Source?.LeftOut ?? [];
        var statement = report.Source is null ? null
            : !report.Differences.IsEmpty ? _strings.Format("differs-from-source", _strings.Number(report.Differences.Length))
            : !report.Corrections.IsEmpty ? _strings["only-corrected"]
            : leftOut.IsEmpty ? _strings["nothing-left-out"] : _strings["nothing-else-left-out"];
        return new BookProvenancePage(
            Frame(BookPaths.Provenance, _strings["provenance"]), BookFacts.OfProvenance(context, report), statement);
    }

    private BookContentsPage Contents()
    {
        var first = HasPreamble ? BookPaths.Preamble : report.Sections.IsEmpty ? BookPaths.Title : BookPaths.Of(report.Sections[0]);
        return new BookContentsPage(
            Frame(BookPaths.Contents, _strings["contents"]),
            [
                Entry("", report.Title, BookPaths.Title),
                .. HasPreamble ? [Entry("", _strings["preamble"], BookPaths.Preamble)] : Array.Empty<ContentsEntry>(),
                .. report.Sections.Select(section => Entry(section.Number + ".", section.Title, BookPaths.Of(section)) with { Children = Headings(section) }),
                Entry("", _strings["provenance"], BookPaths.Provenance),
            ],
            [
                ("titlepage", new PageLink(_strings["book-title-page"], BookPaths.Title)),
                ("toc", new PageLink(_strings["contents"], BookPaths.Contents)),
                ("bodymatter", new PageLink(_strings["full-text"], first)),
            ]);
    }

    private static ImmutableArray<ContentsEntry> Headings(Section section) =>
        [.. section.Document.Body.Blocks.OfType<HeadingBlock>()
            .Where(heading => heading.Level == 1)
            .Select(heading => Entry(heading.Number, InlineText.Of(heading.Title).Trim(), BookPaths.Of(section)) with { Id = heading.Id })];

    private static ContentsEntry Entry(string number, string title, string path) => new(number, title, path, null, false, []);

    private BodyHtml Html(BookFrame frame, Section? section)
    {
        var documentPath = section?.Document.Path ?? report.Document.Path;
        var words = new BodyContext(_strings, link => links.Href(frame.Path, documentPath, link), _places.In(section), TopHeading: 2)
        {
            Picture = file => links.Picture(frame.Path, documentPath, file),
            Markup = BodyMarkup.Book,
            Marks = BodyHistory.OnFullText(context, report, section?.Path ?? report.Path),
        };
        return new BodyHtml(section?.Document.Body ?? report.Document.Body, words);
    }

    private BookFrame Frame(string path, string title) =>
        new(path, title, context.Site.LanguageTag, report.Language == context.Site.LanguageTag ? null : report.Language, _strings);
}

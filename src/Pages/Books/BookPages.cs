using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Building;
using SiteGen.Pages.Models;
using SiteGen.Pages.Places;
using SiteGen.Pages.Provenance;
using SiteGen.Text;

namespace SiteGen.Pages.Books;

/// <summary>Builds the pages of a book: title, contents, preamble, sections, provenance.</summary>
/// <param name="context">The archive.</param>
/// <param name="report">The report.</param>
/// <param name="links">How links are written.</param>
internal sealed class BookPages(SiteContext context, ReportEntry report, BookLinks links)
{
    /// <summary>The HTML level of the topmost headings in a book.</summary>
    public const int TopOfBook = 1;

    private readonly Strings _strings = context.Strings;
    private readonly ReportPlaces _places = context.Names.Places(report);
    private readonly ImmutableArray<ReportText> _texts = [.. report.ReadableTexts];

    /// <summary>All pages in the order in which they are read.</summary>
    public ImmutableArray<OutputFile> All() =>
    [
        new(BookPaths.Title, () => PageRenderer.Render(theme.BookTitle.Create(Title()))),
        new(BookPaths.Contents, () => PageRenderer.Render(theme.BookContents.Create(Contents()))),
        .. _texts.Select(text => new OutputFile(BookPaths.Of(text), () => PageRenderer.Render(theme.BookPart.Create(Part(text))))),
        new(BookPaths.Provenance, () => PageRenderer.Render(theme.BookProvenance.Create(Provenance()))),
    ];

    private BookTitlePage Title() => new(
        Frame(BookPaths.Title, report.Title), report, BookFacts.OfReport(context, report), context.Site.AddressOf(report.Path));

    private BookPartPage Part(ReportText text)
    {
        var frame = Frame(BookPaths.Of(text), text is Section section ? _places.Heading(section) : _strings["preamble"]);
        return new BookPartPage(frame, text, Html(frame, text), text == _texts[^1] ? report : null)
        {
            TitleHistory = BodyHistories.OnFullText(context, report, text.Path),
            PartTitle = PartTitle.Of(text),
        };
    }

    private BookProvenancePage Provenance()
    {
        var statement = ProofText.Of(_strings, report);
        return new BookProvenancePage(
            Frame(BookPaths.Provenance, _strings["provenance"]), BookFacts.OfProvenance(context, report), statement);
    }

    private BookContentsPage Contents()
    {
        var first = _texts.Select(BookPaths.Of).FirstOrDefault(BookPaths.Title);
        return new BookContentsPage(
            Frame(BookPaths.Contents, _strings["contents"]),
            [
                Entry(report.Title, BookPaths.Title),
                .. _texts.OfType<Preamble>().Select(preamble => Entry(_strings["preamble"], BookPaths.Of(preamble))),
                .. ContentsEntries.InParts(report, section => ContentsEntries.Line(section, BookPaths.Of(section), null), _ => null),
                Entry(_strings["provenance"], BookPaths.Provenance),
            ],
            [
                ("titlepage", new PageLink(_strings["book-title-page"], BookPaths.Title)),
                ("toc", new PageLink(_strings["contents"], BookPaths.Contents)),
                ("bodymatter", new PageLink(_strings["full-text"], first)),
            ]);
    }

    private static ContentsEntry Entry(string title, PagePath path) => new("", title, path, null, false, []);

    private BodyHtml Html(BookFrame frame, ReportText text)
    {
        var topHeading = text is Section section ? SectionHeadingHtml.LevelOf(section, TopOfBook) + 1 : TopOfBook + 1;
        var words = new BodyContext(_strings, link => links.Href(frame.Path, text.DocumentPath, link), _places.In(text), topHeading)
        {
            Picture = file => links.Picture(frame.Path, text.DocumentPath, file),
            Markup = BodyMarkup.Book,
            History = BodyHistories.OnFullText(context, report, text.Path),
        };
        return new BodyHtml(text.Body, words);
    }

    private BookFrame Frame(PagePath path, string title) =>
        new(path, title, context.Site.LanguageTag, report.Language == context.Site.LanguageTag ? null : report.Language, _strings);
}

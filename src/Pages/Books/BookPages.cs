using System.Collections.Immutable;
using SiteGen.Archives;
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
    /// <summary>The HTML level of the topmost headings in a book.</summary>
    public const int TopOfBook = 1;

    private readonly Strings _strings = context.Strings;
    private readonly ReportPlaces _places = context.Names.Places(report);

    private bool HasPreamble => !report.Document.Body.Blocks.IsEmpty;

    /// <summary>All pages in the order in which they are read.</summary>
    public ImmutableArray<OutputFile> All() =>
    [
        new(BookPaths.Title, () => PageRenderer.Render(theme.BookTitle.Create(Title()))),
        new(BookPaths.Contents, () => PageRenderer.Render(theme.BookContents.Create(Contents()))),
        .. HasPreamble ? [new(BookPaths.Preamble, () => PageRenderer.Render(theme.BookPart.Create(Preamble())))] : Array.Empty<OutputFile>(),
        .. report.Sections.Select((section, index) => new OutputFile(BookPaths.Of(section), () => PageRenderer.Render(theme.BookPart.Create(Part(section, index))))),
        new(BookPaths.Provenance, () => PageRenderer.Render(theme.BookProvenance.Create(Provenance()))),
    ];

    private BookTitlePage Title() => new(
        Frame(BookPaths.Title, report.Title), report, BookFacts.OfReport(context, report), context.Site.AddressOf(report.Path));

    private BookPartPage Preamble()
    {
        var frame = Frame(BookPaths.Preamble, _strings["preamble"]);
        return new BookPartPage(frame, null, Html(frame, null), report.Sections.IsEmpty ? report : null);
    }

    private BookPartPage Part(Section section, int index)
    {
        var frame = Frame(BookPaths.Of(section), _places.Heading(section));
        return new BookPartPage(frame, section, Html(frame, section), section == report.Sections[^1] ? report : null)
        {
            TitleMarks = BodyHistory.OnFullText(context, report, section.Path),
            PartTitle = PartTitle.At(report, index),
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
                Entry(report.Title, BookPaths.Title),
                .. HasPreamble ? [Entry(_strings["preamble"], BookPaths.Preamble)] : Array.Empty<ContentsEntry>(),
                .. ContentsPlan.InParts(report, section => ContentsPlan.Line(section, BookPaths.Of(section), null), _ => null),
                Entry(_strings["provenance"], BookPaths.Provenance),
            ],
            [
                ("titlepage", new PageLink(_strings["book-title-page"], BookPaths.Title)),
                ("toc", new PageLink(_strings["contents"], BookPaths.Contents)),
                ("bodymatter", new PageLink(_strings["full-text"], first)),
            ]);
    }

    private static ContentsEntry Entry(string title, string path) => new("", title, path, null, false, []);

    private BodyHtml Html(BookFrame frame, Section? section)
    {
        var documentPath = section?.Document.Path ?? report.Document.Path;
        var topHeading = section is null ? TopOfBook + 1 : SectionHeadingHtml.LevelOf(section, TopOfBook) + 1;
        var words = new BodyContext(_strings, link => links.Href(frame.Path, documentPath, link), _places.In(section), topHeading)
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

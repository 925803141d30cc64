using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Models;
using SiteGen.Pages.Plans;

namespace SiteGen.Pages.Books;

/// <summary>Plans the pages of a book: title, contents, preamble, sections, provenance.</summary>
/// <param name="context">The archive.</param>
/// <param name="report">The report.</param>
/// <param name="links">How links are written.</param>
public sealed class BookPages(SiteContext context, ReportEntry report, BookLinks links)
{
    private readonly Strings _strings = context.Strings;

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
        var frame = Frame(BookPaths.Of(text), text is Section section ? $"{section.Number}. {section.Title}" : _strings["preamble"]);
        return new BookPartPage(frame, text, Html(frame, text), text == _texts[^1] ? report : null)
        {
            TitleMarks = BodyHistory.OnFullText(context, report, text.Path),
        };
    }

    private BookProvenancePage Provenance()
    {
        var leftOut = report.FrontMatter.Source?.LeftOut ?? [];
        var statement = report.Source is null ? null
            : !report.Differences.IsEmpty ? _strings.Format("differs-from-source", report.Differences.Length)
            : !report.Corrections.IsEmpty ? _strings["only-corrected"]
            : leftOut.IsEmpty ? _strings["nothing-left-out"] : _strings["nothing-else-left-out"];
        return new BookProvenancePage(
            Frame(BookPaths.Provenance, _strings["provenance"]), BookFacts.OfProvenance(context, report), statement);
    }

    private BookContentsPage Contents()
    {
        var first = _texts.Select(BookPaths.Of).FirstOrDefault(BookPaths.Title);
        return new BookContentsPage(
            Frame(BookPaths.Contents, _strings["contents"]),
            [
                Entry("", report.Title, BookPaths.Title),
                .. _texts.Select(Entry),
                Entry("", _strings["provenance"], BookPaths.Provenance),
            ],
            [
                ("titlepage", new PageLink(_strings["book-title-page"], BookPaths.Title)),
                ("toc", new PageLink(_strings["contents"], BookPaths.Contents)),
                ("bodymatter", new PageLink(_strings["full-text"], first)),
            ]);
    }

    private ContentsEntry Entry(ReportText text) => text is Section section
        ? Entry(section.Number + ".", section.Title, BookPaths.Of(section)) with { Children = Headings(section) }
        : Entry("", _strings["preamble"], BookPaths.Of(text));

    private static ImmutableArray<ContentsEntry> Headings(Section section) =>
        [.. section.Document.Body.Blocks.OfType<HeadingBlock>()
            .Where(heading => heading.Level == 1)
            .Select(heading => Entry(heading.Number, InlineText.Of(heading.Title).Trim(), BookPaths.Of(section)) with { Id = heading.Id })];

    private static ContentsEntry Entry(string number, string title, string path) => new(number, title, path, null, false, []);

    private BodyHtml Html(BookFrame frame, ReportText text)
    {
        var words = new BodyContext(_strings, link => links.Href(frame.Path, text.DocumentPath, link), text.Number, TopHeading: 2)
        {
            Picture = file => links.Picture(frame.Path, text.DocumentPath, file),
            Markup = BodyMarkup.Book,
            Marks = BodyHistory.OnFullText(context, report, text.Path),
        };
        return new BodyHtml(text.Body, words);
    }

    private BookFrame Frame(string path, string title) =>
        new(path, title, context.Site.LanguageTag, report.Language == context.Site.LanguageTag ? null : report.Language, _strings);
}

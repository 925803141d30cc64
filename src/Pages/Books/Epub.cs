using System.Collections.Immutable;
using System.Text;
using SiteGen.Archives;
using SiteGen.Text;
using SiteGen.Zips;

namespace SiteGen.Pages.Books;

/// <summary>Writes a report as an electronic book: EPUB 3.3 (W3C Recommendation, https://www.w3.org/TR/epub-33/), the same bytes on every machine.</summary>
internal static class Epub
{
    private const string Container =
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="{BookPaths.Package}" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>

        """;

    /// <summary>The bytes of the book of a report (EPUB 3.3).</summary>
    public static byte[] Render(SiteContext context, ReportEntry report)
    {
        var pictures = BookPictures.Of(context, report);
        ImmutableArray<OutputFile> pages = [.. new BookPages(context, report, new BookLinks(context, report, pictures)).All().DistinctBy(page => page.Path)];
        using var book = new MemoryStream();
        var zip = new ZipWriter(book);
        zip.Write(ZipEntryBytes.Store(BookPaths.MediaType, Encoding.ASCII.GetBytes(MediaTypes.Of(report.EpubPath))));
        Add(zip, BookPaths.Container, Encoding.UTF8.GetBytes(Container));
        Add(zip, BookPaths.Package, new BookPackage(context, report).Render([.. pages.Select(page => page.Path)], pictures));
        foreach (var page in pages)
            Add(zip, page.Path, page.Render());
        Add(zip, BookPaths.Stylesheet, context.Theme.Assets.FirstOrDefault(asset => asset.Path == SitePaths.BookStylesheet)?.Read() ?? []);
        foreach (var picture in pictures)
            Add(zip, picture.Path, picture.Bytes);
        zip.Complete();
        return book.ToArray();
    }

    private static void Add(ZipWriter zip, string path, byte[] bytes) => zip.Write(ZipEntryBytes.Compress(path, bytes));
}

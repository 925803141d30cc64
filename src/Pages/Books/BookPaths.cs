using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Pages.Books;

/// <summary>Where the files stand in a book.</summary>
internal static class BookPaths
{
    /// <summary>What says that the zip is a book; the first file, not compressed (EPUB 3.3, section 4.2.6.2).</summary>
    public const string MediaType = "mimetype";

    /// <summary>What names the package (EPUB 3.3, section 4.2.6.3.1).</summary>
    public const string Container = "META-INF/container.xml";

    /// <summary>The package: what the book is, which files it has and their order.</summary>
    public const string Package = Folder + "package.opf";

    public static PagePath Contents { get; } = new(Folder + "nav.xhtml");

    /// <summary>The first page.</summary>
    public static PagePath Title { get; } = new(Folder + "trang-ten.xhtml");

    /// <summary>Where the report came from.</summary>
    public static PagePath Provenance { get; } = new(Folder + "nguon-goc.xhtml");

    public const string Stylesheet = Folder + "sach.css";

    private const string Folder = "EPUB/";

    /// <summary>The preamble or a section; in a folder of their own sections can have any name that a zip can have.</summary>
    public static PagePath Of(ReportText text)
    {
        if (text is Preamble)
            return new(Folder + "mo-dau.xhtml");
        var name = text.Path.Name;
        return new($"{Folder}muc/{(Slug.IsAddressName(name) ? name : Slug.OfFileName(name))}.xhtml");
    }

    public static string OfPicture(int number, string extension) => FormattableString.Invariant($"{Folder}hinh/{number}{extension}");
}

using System.Globalization;

namespace SiteGen.Pages.Bodies;

/// <summary>Where the HTML of a page and the XHTML of a book differ; all else is written so that it is both.</summary>
internal sealed record BodyMarkup
{
    /// <summary>A page of the site.</summary>
    public static BodyMarkup Page { get; } = new()
    {
        EndOfVoid = ">",
        Picture = " loading=\"lazy\"",
        Mention = "",
        BeforeNote = "<li",
        AfterNote = "</li>\n",
        BackLink = "",
        WriteNumber = WriteLink,
    };

    /// <summary>
    /// A page of a book: XML, with the attributes by which reading systems know footnotes (EPUB 3 Structural Semantics Vocabulary 1.1;
    /// Digital Publishing WAI-ARIA 1.1). A paragraph's number is no link there: a book has no address that could be copied from it.
    /// </summary>
    public static BodyMarkup Book { get; } = new()
    {
        EndOfVoid = "/>",
        Picture = "",
        Mention = " epub:type=\"noteref\" role=\"doc-noteref\"",
        BeforeNote = "<li><aside epub:type=\"footnote\" role=\"doc-footnote\"",
        AfterNote = "</aside></li>\n",
        BackLink = " role=\"doc-backlink\"",
        WriteNumber = WriteFigure,
    };

    /// <summary>How an element without content ends.</summary>
    public required string EndOfVoid { get; init; }

    /// <summary>More attributes of a picture.</summary>
    public required string Picture { get; init; }

    /// <summary>More attributes of the link to a footnote.</summary>
    public required string Mention { get; init; }

    /// <summary>What stands before the id of a footnote.</summary>
    public required string BeforeNote { get; init; }

    /// <summary>What stands behind a footnote.</summary>
    public required string AfterNote { get; init; }

    /// <summary>More attributes of the link from a footnote to its mention.</summary>
    public required string BackLink { get; init; }

    /// <summary>Writes the number of a paragraph; the stylesheet shows it.</summary>
    public required Action<TextWriter, PlaceNumber> WriteNumber { get; init; }

    // The link that carries a paragraph's number and is its permanent address.
    private static void WriteLink(TextWriter writer, PlaceNumber number)
    {
        writer.Write($"<a class=\"pn\" href=\"#{number.Id}\" data-n=\"{number.Ordinal.ToString(CultureInfo.InvariantCulture)}\"");
        HtmlText.WriteAttribute(writer, "aria-label", number.Name);
        writer.Write("></a>");
    }

    private static void WriteFigure(TextWriter writer, PlaceNumber number) =>
        writer.Write($"<span class=\"pn\" data-n=\"{number.Ordinal.ToString(CultureInfo.InvariantCulture)}\"></span>");
}

/// <summary>The number of a paragraph, a table or a preformatted text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Ordinal">The number.</param>
/// <param name="Name">What it is called: <c>Mục III.1, đoạn 3</c>.</param>
internal readonly record struct PlaceNumber(string Id, int Ordinal, string Name);

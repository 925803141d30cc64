using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using SiteGen.Archives;
using SiteGen.Pages.Building;
using SiteGen.Text;

namespace SiteGen.Pages.Books;

/// <summary>
/// Writes the package document (EPUB 3.3, section 5). Its dates are those of the report and its corrections; its identifier is made of the report's address.
/// </summary>
/// <param name="context">The archive.</param>
/// <param name="report">The report.</param>
internal sealed class BookPackage(SiteContext context, ReportEntry report)
{
    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string IdentifierId = "ma";

    /// <summary>The package of a book with these files.</summary>
    /// <param name="pages">The pages in the order in which they are read.</param>
    /// <param name="pictures">The pictures.</param>
    public byte[] Render(ImmutableArray<string> pages, ImmutableArray<BookPicture> pictures)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("package", Opf);
            xml.WriteAttributeString("version", "3.0");
            xml.WriteAttributeString("unique-identifier", IdentifierId);
            xml.WriteAttributeString("xml", "lang", null, context.Site.LanguageTag);
            WriteMetadata(xml, pictures);
            WriteManifest(xml, pages, pictures);
            xml.WriteStartElement("spine", Opf);
            foreach (var page in pages)
                WriteElement(xml, "itemref", ("idref", IdOf(page)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private void WriteMetadata(XmlWriter xml, ImmutableArray<BookPicture> pictures)
    {
        var (header, site) = (report.FrontMatter, context.Site);
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteStartElement("identifier", Dc);
        xml.WriteAttributeString("id", IdentifierId);
        xml.WriteString("urn:uuid:" + NameUuid.Of(NameUuid.Address, site.AddressOf(report.Path) ?? $"{site.Owner}\n{site.Title}\n{report.Path}"));
        xml.WriteEndElement();
        xml.WriteElementString("title", Dc, report.Title);
        xml.WriteElementString("language", Dc, report.Language);
        foreach (var creator in header.Authors.Select(line => line.Value).Append(header.Organisation).OfType<string>())
            xml.WriteElementString("creator", Dc, creator);
        xml.WriteElementString("publisher", Dc, site.Owner);
        // The day of copying is not a day of publication (EPUB 3.3, section 5.5.3.2.5).
        if (!header.IsDayOfCopying)
            xml.WriteElementString("date", Dc, IsoDate.Of(header.Date.Value));
        WriteOptional(xml, "subject", header.Kind);
        xml.WriteElementString("description", Dc, PageFrames.OfReport(context, report).Description);
        WriteOptional(xml, "source", site.AddressOf(report.Path));
        WriteOptional(xml, "rights", site.Licence is null ? site.Rights : $"{site.Rights} {site.Licence.AbsoluteUri}".Trim());
        foreach (var (property, value) in Properties().Concat(Accessibility(pictures)))
            WriteProperty(xml, property, value);
        xml.WriteEndElement();
    }

    private IEnumerable<(string, string)> Properties()
    {
        var header = report.FrontMatter;
        var changed = report.Corrections.Select(placed => placed.Correction.Date).Append(header.Date.Value).Max();
        yield return ("dcterms:modified", IsoDate.Of(changed) + "T00:00:00Z");
        if (header.IsDayOfCopying)
            yield return ("dcterms:dateSubmitted", IsoDate.Of(header.Date.Value));
        yield return ("dcterms:temporal", string.Create(CultureInfo.InvariantCulture, $"start={header.Term.Value.Start}; end={header.Term.Value.End}"));
    }

    // What EPUB Accessibility 1.1, section 2, asks for. Conformance is for people to certify, so it is not claimed.
    private IEnumerable<(string, string)> Accessibility(ImmutableArray<BookPicture> pictures)
    {
        var described = BookPictures.AllAreDescribed(report);
        yield return ("schema:accessMode", "textual");
        if (!pictures.IsEmpty)
            yield return ("schema:accessMode", "visual");
        yield return ("schema:accessModeSufficient", pictures.IsEmpty || described ? "textual" : "textual,visual");
        foreach (var feature in new[] { "tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "ARIA" })
            yield return ("schema:accessibilityFeature", feature);
        if (!pictures.IsEmpty && described)
            yield return ("schema:accessibilityFeature", "alternativeText");
        yield return ("schema:accessibilityHazard", "none");
        yield return ("schema:accessibilitySummary", context.Strings["book-accessibility"]);
    }

    private static void WriteManifest(XmlWriter xml, ImmutableArray<string> pages, ImmutableArray<BookPicture> pictures)
    {
        xml.WriteStartElement("manifest", Opf);
        foreach (var page in pages)
            WriteItem(xml, page, "application/xhtml+xml", page == BookPaths.Contents ? "nav" : null);
        WriteItem(xml, BookPaths.Stylesheet, "text/css", null);
        foreach (var picture in pictures)
            WriteItem(xml, picture.Path, picture.MediaType, null);
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, string path, string mediaType, string? properties) => WriteElement(
        xml, "item", ("id", IdOf(path)), ("href", RelativeUrl.Between(BookPaths.Package, path)), ("media-type", mediaType), ("properties", properties));

    private static void WriteProperty(XmlWriter xml, string property, string value)
    {
        xml.WriteStartElement("meta", Opf);
        xml.WriteAttributeString("property", property);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name, Opf);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
                xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    private static void WriteOptional(XmlWriter xml, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            xml.WriteElementString(name, Dc, text);
    }

    // An XML id begins with a letter and has no slash.
    private static string IdOf(string path) => "x-" + RelativeUrl.Between(BookPaths.Package, path).Replace('/', '-');
}

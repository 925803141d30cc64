using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using SiteGen.Archives;

namespace SiteGen.Pages.Feeds;

/// <summary>Writes the addresses of all pages for search engines (sitemaps.org protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // The protocol allows 50,000 addresses a file.
    private const int MaxAddresses = 50_000;

    /// <summary>The files: one sitemap, or an index with as many as the pages need.</summary>
    public static ImmutableArray<OutputFile> Plan(SiteSettings site, ImmutableArray<string> pages)
    {
        if (pages.Length <= MaxAddresses)
            return [new OutputFile(SitePaths.Sitemap, () => Render("urlset", "url", site, pages))];
        var parts = pages.Chunk(MaxAddresses)
            .Select((part, i) => (Path: string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml"), Pages: part.ToImmutableArray()))
            .ToImmutableArray();
        var index = new OutputFile(SitePaths.Sitemap, () => Render("sitemapindex", "sitemap", site, [.. parts.Select(part => part.Path)]));
        return [index, .. parts.Select(part => new OutputFile(part.Path, () => Render("urlset", "url", site, part.Pages)))];
    }

    private static byte[] Render(string root, string entry, SiteSettings site, ImmutableArray<string> paths)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var path in paths)
            {
                xml.WriteStartElement(entry, Namespace);
                xml.WriteElementString("loc", Namespace, site.AddressOf(path));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}

using System.Text;
using System.Xml;
using SiteGen.Archives;
using SiteGen.Pages.Building;
using SiteGen.Text;

namespace SiteGen.Pages.Feeds;

/// <summary>Writes the newest reports as an Atom feed (RFC 4287). Every time in it is a report's day, never the clock's.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int MaxEntries = 50;

    /// <summary>The feed of an archive that has an address.</summary>
    public static byte[] Render(SiteContext context)
    {
        var newest = context.Archive.Reports
            .OrderByDescending(report => report.FrontMatter.Date.Value)
            .ThenBy(report => report.Path, StringComparer.Ordinal)
            .Take(MaxEntries)
            .ToList();
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, context.Site.LanguageTag);
            WriteHead(xml, context, newest.Count == 0 ? DateOnly.MinValue : newest[0].FrontMatter.Date.Value);
            foreach (var report in newest)
                WriteEntry(xml, context, report);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteHead(XmlWriter xml, SiteContext context, DateOnly updated)
    {
        xml.WriteElementString("title", Atom, context.Strings.Format("feed-title", context.Site.Title));
        xml.WriteElementString("id", Atom, context.Site.AddressOf(SitePaths.Home));
        xml.WriteElementString("updated", Atom, Midnight(updated));
        WriteLink(xml, "self", context.Site.AddressOf(SitePaths.Feed)!);
        WriteLink(xml, "alternate", context.Site.AddressOf(SitePaths.Home)!);
        WriteAuthor(xml, context.Site.Owner);
        if (context.Site.Rights is { } rights)
            xml.WriteElementString("rights", Atom, rights);
    }

    private static void WriteEntry(XmlWriter xml, SiteContext context, ReportEntry report)
    {
        var address = context.Site.AddressOf(report.Path)!;
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, context.Names.Title(report));
        xml.WriteElementString("id", Atom, address);
        xml.WriteElementString("updated", Atom, Midnight(report.FrontMatter.Date.Value));
        WriteLink(xml, "alternate", address);
        if (report.FrontMatter.Organisation is { } organisation)
            WriteAuthor(xml, organisation);
        xml.WriteElementString("summary", Atom, PageFrames.OfReport(context, report).Description);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, name);
        xml.WriteEndElement();
    }

    private static string Midnight(DateOnly day) => IsoDate.Of(day) + "T00:00:00Z";
}

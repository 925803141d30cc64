using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Archives;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>Describes a report to search engines with the types of schema.org: a <c>Report</c>, its sections as <c>Chapter</c>.</summary>
internal static class StructuredData
{
    // This encoder escapes < > & as well, so that no word can end the script element that the JSON stands in.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The description of the archive, for its first page.</summary>
    public static string OfArchive(SiteContext context)
    {
        var site = context.Site;
        var description = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "ArchiveComponent",
            ["name"] = site.Title,
            ["inLanguage"] = site.LanguageTag,
            ["holdingArchive"] = new JsonObject { ["@type"] = "ArchiveOrganization", ["name"] = site.Owner },
        };
        if (site.Description is not null)
            description["description"] = site.Description;
        if (site.AddressOf(SitePaths.Home) is { } address)
            description["url"] = address;
        if (site.Licence is { } licence)
            description["license"] = licence.AbsoluteUri;
        return description.ToJsonString(Json);
    }

    /// <summary>The description of a report.</summary>
    public static string OfReport(PageFrame frame, ReportEntry report)
    {
        var description = Report(frame, report);
        description["@context"] = "https://schema.org";
        return description.ToJsonString(Json);
    }

    /// <summary>The description of a section.</summary>
    public static string OfSection(PageFrame frame, SectionOfReport entry)
    {
        var description = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Chapter",
            ["name"] = entry.Section.Title,
            // Counted over the report: each part numbers its sections anew.
            ["position"] = entry.Report.Sections.IndexOf(entry.Section) + 1,
            ["inLanguage"] = entry.Report.Language,
            ["isPartOf"] = Name(frame, entry.Report),
        };
        if (frame.Address is not null)
            description["url"] = frame.Address;
        return description.ToJsonString(Json);
    }

    // A section names its report; what more there is to say about it stands on the report's own page and in no other.
    private static JsonObject Name(PageFrame frame, ReportEntry report)
    {
        var description = new JsonObject { ["@type"] = "Report", ["name"] = report.Title };
        if (frame.Site.AddressOf(report.Path) is { } address)
            description["url"] = address;
        return description;
    }

    private static JsonObject Report(PageFrame frame, ReportEntry report)
    {
        var header = report.FrontMatter;
        var description = Name(frame, report);
        description["inLanguage"] = report.Language;
        description["temporalCoverage"] = string.Create(CultureInfo.InvariantCulture, $"{header.Term.Value.Start}/{header.Term.Value.End}");
        description[DateKindTerms.Of(header.DateKind).SchemaOrg] = IsoDate.Of(header.Date.Value);
        if (header.Organisation is not null)
            description["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = header.Organisation };
        if (header.Number is not null)
            description["reportNumber"] = header.Number;
        if (frame.Site.Licence is { } licence)
            description["license"] = licence.AbsoluteUri;
        return description;
    }
}

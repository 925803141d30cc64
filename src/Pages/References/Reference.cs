using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Pages.References;

/// <summary>
/// What a bibliography says of a report. <c>theme/assets/cite.js</c> reads the same from the head of a page, for a section or a paragraph of it.
/// </summary>
/// <param name="Key">What the entry is called in a bibliography, made of the report's folder: no two reports have the same.</param>
/// <param name="Title">The title of the report.</param>
/// <param name="Date">Its day.</param>
internal sealed record Reference(string Key, string Title, DateOnly Date)
{
    /// <summary>Its day as RIS and the tags of Highwire Press write it: <c>2010/08/01</c>.</summary>
    public string Day => Date.ToString("yyyy'/'MM'/'dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The body that issued it; null where that is not known.</summary>
    public string? Author { get; init; }

    /// <summary>The body that issued it; the owner of the archive where that is not known.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether <see cref="Date"/> is a day of the report, on which it was issued or published; else that on which a web page was copied.</summary>
    public bool IsDated { get; init; } = true;

    /// <summary>Its number and symbol.</summary>
    public string? Number { get; init; }

    /// <summary>The kind of document.</summary>
    public string? Kind { get; init; }

    /// <summary>Where it was issued.</summary>
    public string? Place { get; init; }

    /// <summary>The language of its text, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The archive that holds it.</summary>
    public required string Archive { get; init; }

    /// <summary>Its address on the web; null where the archive has none.</summary>
    public string? Url { get; init; }

    /// <summary>That of a report.</summary>
    public static Reference Of(SiteSettings site, ReportEntry report)
    {
        var header = report.FrontMatter;
        return new Reference(Slug.Of(report.Folder.Name), report.Title, header.Date.Value)
        {
            Author = header.Organisation,
            Publisher = header.Organisation ?? site.Owner,
            IsDated = header.DateKind != Documents.DateKind.Captured,
            Number = header.Number,
            Kind = header.Kind,
            Place = header.Place,
            Language = report.Language,
            Archive = site.Title,
            Url = site.AddressOf(report.Path),
        };
    }
}

using SiteGen.Documents.Bodies;

namespace SiteGen.Archives.Permalinks;

/// <summary>
/// Finds every place of an archive that readers can cite. The places of a full-text page are not among them:
/// they are those of the report's other pages, with the same ids.
/// </summary>
public static class PublishedPlaces
{
    /// <summary>The places of all reports.</summary>
    public static IEnumerable<PublishedPlace> Of(Archive archive) => archive.Reports.SelectMany(Of);

    private static IEnumerable<PublishedPlace> Of(ReportEntry report) =>
        report.Sections.SelectMany(Of)
            .Concat(InBody(report.Path, report.Document.Body))
            .Prepend(new PublishedPlace(new(report.Path, null), report.Title, report.FrontMatter.Title.Location));

    private static IEnumerable<PublishedPlace> Of(Section section) =>
        InBody(section.Path, section.Document.Body)
            .Prepend(new PublishedPlace(new(section.Path, section.Id), $"{section.Number} {section.Title}", section.Document.FrontMatter.Title.Location));

    private static IEnumerable<PublishedPlace> InBody(string page, Body body) =>
        BodyPlaces.Of(body).Select(place => new PublishedPlace(new(page, place.Id), place.Words, place.Location));
}

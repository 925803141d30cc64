using SiteGen.Documents.Bodies;

namespace SiteGen.Archives.Permalinks;

/// <summary>
/// Finds every place of an archive that readers can cite. The places of a full-text page are not among them:
/// they are those of the report's other pages, with the same ids.
/// </summary>
internal static class PublishedPlaces
{
    /// <summary>The places of all reports.</summary>
    public static IEnumerable<PublishedPlace> Of(Archive archive) => archive.Reports.SelectMany(Of);

    private static IEnumerable<PublishedPlace> Of(ReportEntry report) =>
        report.Texts.SelectMany(Of)
            .Prepend(new PublishedPlace(new(report.Path, null), report.Title, report.FrontMatter.Title.Location));

    private static IEnumerable<PublishedPlace> Of(ReportText text)
    {
        var places = BodyPlaces.Of(text.Body).Select(place => new PublishedPlace(new(text.Path, place.Id), place.Words, place.Location)
        {
            IsWithdrawn = place.IsWithdrawn,
        });
        return text is Section section ? places.Prepend(HeadingOf(section)) : places;
    }

    private static PublishedPlace HeadingOf(Section section) => new(
        new(section.Path, section.Id),
        section.Withdrawn is null ? $"{section.Number} {section.Title}" : null,
        section.Document.FrontMatter.Title.Location)
    {
        IsWithdrawn = section.Withdrawn is not null,
    };
}

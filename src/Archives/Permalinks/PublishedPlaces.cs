using System.Collections.Immutable;
using SiteGen.Documents.Bodies;

namespace SiteGen.Archives.Permalinks;

/// <summary>
/// Finds every place of an archive that readers can cite. The places of a full-text page are not among them:
/// they are those of the report's other pages, with the same ids.
/// </summary>
internal static class PublishedPlaces
{
    /// <summary>The archive, each report with its places.</summary>
    /// <param name="archive">The archive as readers get it.</param>
    /// <param name="kept">What is known already.</param>
    public static Archive Find(Archive archive, KeptReports kept) =>
        archive.WithEachReport(report => report with { Places = kept.PlacesOf(report) ?? Of(report) });

    /// <summary>The places of a report, page by page: its title first, before the places of a section its heading.</summary>
    public static ImmutableArray<PublishedPlace> Of(ReportEntry report) =>
    [
        PublishedPlace.Of(new(report.Path, null), report.Title, report.FrontMatter.Title.Location),
        .. report.Texts.SelectMany(Of),
    ];

    private static IEnumerable<PublishedPlace> Of(ReportText text)
    {
        var places = BodyPlaces.Of(text.Body).Select(place => PublishedPlace.Of(new(text.Path, place.Id), place.Words, place.Location) with
        {
            IsWithdrawn = place.IsWithdrawn,
        });
        return text is Section section ? places.Prepend(HeadingOf(section)) : places;
    }

    private static PublishedPlace HeadingOf(Section section) => PublishedPlace.Of(
        new(section.Path, section.Id),
        section.Withdrawn is null ? $"{section.Number} {section.Title}" : null,
        section.Document.FrontMatter.Title.Location) with
    {
        IsWithdrawn = section.Withdrawn is not null,
    };
}

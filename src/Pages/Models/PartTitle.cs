using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>The heading of a part of a report, where the part begins.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Id">
/// Its place in the contents. A full stop, which no permanent id has, keeps it apart from all ids of paragraphs, headings and former places.
/// </param>
public sealed record PartTitle(string Title, string Id)
{
    /// <summary>That of the part that begins with a text of a report; null when none does.</summary>
    public static PartTitle? Of(ReportText text) =>
        text is Section { BeginsPart: true, Part: { } title } section ? new PartTitle(title, "phan." + section.Id) : null;
}

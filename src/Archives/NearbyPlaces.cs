using SiteGen.Archives.Permalinks;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// Names the places that staff may have meant when they wrote an id that there is not. Which one it is they see by its words: the id that is most like it may
/// be that of another paragraph.
/// </summary>
internal static class NearbyPlaces
{
    private const int Most = 5;
    private const int MostLetters = 40;

    /// <summary>The ids that are most like one, nearest first, each with its first words; empty where there is none.</summary>
    public static string Of(string id, IEnumerable<BodyPlace> places) => string.Join(
        ", ", NearestWord.InOrder(id, places.Where(place => place.Words is not null), place => place.Id).Take(Most).Select(Shown));

    /// <summary>The ids of a page that are most like one, nearest first, each with its place in the Markdown; empty for a page without any.</summary>
    public static string Of(PermalinkAddress address, PublishedSite site) => address.Id is not { } id ? "" : string.Join(
        ", ",
        NearestWord.InOrder(id, site.PlacesOf(address.Path).Where(place => place.Sha256 is not null), place => place.Address.Id!).Take(Most)
            .Select(place => $"#{place.Address.Id} ({place.Location.Path}:{place.Location.Line})"));

    private static string Shown(BodyPlace place)
    {
        var words = place.Words!;
        var cut = words.Length <= MostLetters ? -1 : words.LastIndexOf(' ', MostLetters);
        return $"{place.Id} “{(words.Length <= MostLetters ? words : cut > 0 ? words[..cut] + " …" : "…")}”";
    }
}

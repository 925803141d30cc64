using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Pages.Places;

/// <summary>Finds the divisions of a report.</summary>
internal static class PlaceScopes
{
    /// <summary>All of them in reading order, the preamble first.</summary>
    public static ImmutableArray<PlaceScope> Of(ReportEntry report) => [.. report.Texts.SelectMany(text => Of(ScopeOf(text), text.Body))];

    private static PlaceScope ScopeOf(ReportText text) => text is Section section
        ? new(section.Id, null, SpokenNumber.Trim(OneLine(section.Number)), OneLine(section.Title))
        {
            Part = section.Part is null ? null : OneLine(section.Part),
        }
        : new(text.Id, null, "", "");

    private static IEnumerable<PlaceScope> Of(PlaceScope document, Body body)
    {
        yield return document;
        var path = new List<PlaceScope> { document };
        foreach (var heading in body.Blocks.OfType<HeadingBlock>())
        {
            var depth = Math.Min(heading.Level, path.Count);
            path.RemoveRange(depth, path.Count - depth);
            path.Add(new PlaceScope(heading.Id, path[^1], SpokenNumber.Trim(heading.Number), OneLine(InlineText.Of(heading.Title))));
            yield return path[^1];
        }
    }

    private static string OneLine(string words) => VietnameseText.CollapseWhiteSpace(words);
}

using System.Collections.Frozen;
using SiteGen.Analysis.Repeats;
using SiteGen.Archives;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>What the pages of a report say of its paragraphs that an earlier report has.</summary>
internal static class RepeatNotes
{
    /// <summary>The notes on a page of a report, by the ids of its paragraphs.</summary>
    public static FrozenDictionary<string, BodyNote> On(PageFrame frame, SiteContext context, ReportEntry report) =>
        context.Repeats.Of(report).Paragraphs
            .Where(paragraph => paragraph.Page == frame.Path)
            .DistinctBy(paragraph => paragraph.Id)
            .ToFrozenDictionary(
                paragraph => paragraph.Id,
                paragraph => new BodyNote(WordsOf(context, report, paragraph), frame.Href(paragraph.Earlier.Page, paragraph.Earlier.Id)),
                StringComparer.Ordinal);

    /// <summary>How much of a report stands in earlier ones, in percent; null when that is less than one.</summary>
    public static int? ShareOf(SiteContext context, ReportEntry report) => context.Repeats.Of(report).Share is > 0 and var share ? share : null;

    /// <summary>Everything that the pages of a report show of this, as lines: what they follow from besides the report itself.</summary>
    public static IEnumerable<string> FactsOf(SiteContext context, ReportEntry report) => context.Repeats.Of(report).Paragraphs.Select(paragraph =>
        $"{paragraph.Page}#{paragraph.Id} {paragraph.Kept} {paragraph.Earlier.Page}#{paragraph.Earlier.Id} {WordsOf(context, report, paragraph)}");

    // The same organisation and kind are not said again.
    private static string WordsOf(SiteContext context, ReportEntry report, RepeatedParagraph paragraph)
    {
        var earlier = paragraph.Earlier.Report;
        var place = context.Names.Places(earlier).Find(paragraph.Earlier.Id) ?? paragraph.Earlier.Id;
        var words = context.Strings.Format(
            paragraph.IsWhole ? "repeated-whole" : "repeated-nearly", char.ToLowerInvariant(place.FirstChar()) + place[1..], earlier.Term.Short);
        return ReportKey.Of(earlier) == ReportKey.Of(report) ? words : $"{words}, {NameOf(context, report, earlier)}";
    }

    private static string NameOf(SiteContext context, ReportEntry report, ReportEntry earlier) =>
        earlier.FrontMatter.Organisation is { } organisation && ReportKey.Of(earlier).Organisation != ReportKey.Of(report).Organisation
            ? organisation
            : context.Names.ShortTitle(earlier);
}

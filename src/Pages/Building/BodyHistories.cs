using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>Finds what redirects and corrections add to the pages of a report.</summary>
internal static class BodyHistories
{
    /// <summary>The history of the document whose page is <paramref name="page"/>.</summary>
    public static BodyHistory OfPage(SiteContext context, ReportEntry report, string page) =>
        HistoryOf(context, report, page, move => move.From.Path == page);

    /// <summary>The history of the document whose page is <paramref name="page"/>, where it stands on its report's full-text page.</summary>
    public static BodyHistory OnFullText(SiteContext context, ReportEntry report, string page)
    {
        var ids = new Lazy<FrozenSet<string>>(() => report.Texts.SelectMany(text => text.Ids).ToFrozenSet(StringComparer.Ordinal));
        return HistoryOf(context, report, page, move => IsOf(report, move.From) && !ids.Value.Contains(move.From.Id!));
    }

    /// <summary>The places that have left a page for another one.</summary>
    public static ImmutableArray<MovedLink> LeftPage(SiteContext context, PageFrame frame) =>
        [.. context.Archive.MovedPlaces
            .Where(move => move.From.Path == frame.Path && move.To.Path != frame.Path)
            .Select(move => new MovedLink(move.From.Id!, frame.Href(move.To.Path, move.To.Id)))];

    /// <summary>The places that have left a report for another one.</summary>
    public static ImmutableArray<MovedLink> LeftReport(SiteContext context, PageFrame frame, ReportEntry report) =>
        [.. context.Archive.MovedPlaces
            .Where(move => IsOf(report, move.From) && !IsOf(report, move.To))
            .DistinctBy(move => move.From.Id)
            .Select(move => new MovedLink(move.From.Id!, frame.Href(move.To.Path, move.To.Id)))];

    private static BodyHistory HistoryOf(SiteContext context, ReportEntry report, string page, Func<MovedPlace, bool> isHere)
    {
        var former = context.Archive.MovedPlaces
            .Where(move => move.To.Path == page && move.To.Id is not null && isHere(move))
            .ToLookup(move => move.To.Id!, move => move.From.Id!);
        var corrections = report.Corrections
            .Where(placed => placed.Address.Path == page && placed.Address.Id is not null)
            .ToLookup(placed => placed.Address.Id!, placed => placed.Correction);
        return former.Count == 0 && corrections.Count == 0 ? BodyHistory.None : new BodyHistory(
            former.ToFrozenDictionary(same => same.Key, same => same.Distinct().ToImmutableArray(), StringComparer.Ordinal),
            corrections.ToFrozenDictionary(same => same.Key, same => same.ToImmutableArray(), StringComparer.Ordinal));
    }

    private static bool IsOf(ReportEntry report, PermalinkAddress address) =>
        FolderPath.Of(address.Path) == report.Folder;
}

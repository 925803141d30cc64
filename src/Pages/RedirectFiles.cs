using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Archives.Withdrawals;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Pages.Building;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Adds to the plan of a site the files that keep its old addresses valid.</summary>
internal static class RedirectFiles
{
    /// <summary>The plan with a small page at each address that was redirected, and with the ledger as it is to be kept.</summary>
    /// <param name="plan">The site as its documents make it.</param>
    /// <param name="context">What its pages are made from.</param>
    /// <param name="last">The site as it was built last.</param>
    /// <param name="diagnostics">Gets an error for each published address that would stop working.</param>
    public static SitePlan Complete(SitePlan plan, SiteContext context, LastSite last, DiagnosticBag diagnostics)
    {
        var paths = plan.Files.Select(file => file.Path).ToImmutableArray();
        var site = new PublishedSite(paths, [.. paths.Where(IsPermanent)], plan.Archive.Reports.SelectMany(report => report.Places))
        {
            Unread = plan.Archive.Unread,
            Withdrawn = plan.Archive.Withdrawn,
        };
        var ledger = new PermalinkCheck(plan.Archive.Permalinks, site, last, diagnostics).Run();
        new ForgottenAddresses(ledger, site, last).Check(IsPermanent, diagnostics);
        var files = plan.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var moved in Moved(plan, context, files))
            files.TryAdd(moved.Path, moved);
        return plan with { Files = [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)], Permalinks = ledger };

        bool IsPermanent(string path) => SitePaths.IsPermanent(path, context.Site.Addresses);
    }

    private static List<OutputFile> Moved(SitePlan plan, SiteContext context, Dictionary<string, OutputFile> living)
    {
        var moves = new PermalinkMoves(plan.Archive.Permalinks);
        var moved = new List<OutputFile>();
        foreach (var from in plan.Archive.Permalinks.Entries.Select(entry => entry.Address.Value).Where(address => address is { Id: null, IsFolder: false }))
        {
            if (moves.Follow(from) is not { } to || to == from)
                continue;
            // The old address of a withdrawn file is withdrawn with it.
            if (!from.IsPage && plan.Archive.Withdrawn.Holds(to.Path))
                moved.Add(new OutputFile(WithdrawnMark.Of(from.Path), () => []));
            if (!living.TryGetValue(to.Path, out var target))
                continue;
            if (from.IsPage)
                moved.Add(new OutputFile(from.Path, () => PageRenderer.Render(theme.Moved.Create(ArchivePages.Moved(context, from.Path, to)))));
            else if (from.CanLeadTo(to))
                moved.Add(new OutputFile(from.Path, target.Render));
            // The Markdown beside a page has no entry of its own.
            if (from.IsPage && living.TryGetValue(MarkdownOf(to.Path), out var markdown))
                moved.Add(new OutputFile(MarkdownOf(from.Path), markdown.Render));
        }

        return moved;
    }

    private static string MarkdownOf(string path) => PagePath.Is(path) ? DocumentPath.OfPage(new PagePath(path)) : path;
}

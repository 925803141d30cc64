using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Archives;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>Reports in groups, where a page has many.</summary>
internal static class ReportGroups
{
    /// <summary>How many reports of a term stand in one list.</summary>
    public const int LongestList = 12;

    /// <summary>All reports, the newest term first.</summary>
    public static ImmutableArray<ReportGroup> ByTerm(SiteContext context) =>
    [
        .. context.Archive.Terms.Reverse()
            .Where(term => !term.Reports.IsEmpty)
            .Select(term => new ReportGroup(context.Strings.Format("term-title", term.Name), term.Name.Slug, term.Reports) { Path = term.Path }),
    ];

    /// <summary>The reports of a term: by organisation, by kind where there is one organisation only, in one group where they are few or all alike.</summary>
    public static ImmutableArray<ReportGroup> OfTerm(SiteContext context, Term term)
    {
        if (term.Reports.Length <= LongestList)
            return [new ReportGroup("", "", term.Reports)];
        var byOrganisation = Grouped(term, report => report.FrontMatter.Organisation, context.Strings["without-organisation"]);
        var groups = byOrganisation.Length > 1 ? byOrganisation : Grouped(term, report => report.FrontMatter.Kind, context.Strings["without-kind"]);
        return groups.Length > 1
            ? [.. groups.Select(group => group with { Path = byOrganisation.Length > 1 ? context.Organisations.Find(group.Reports[0])?.Path : null })]
            : [new ReportGroup("", "", term.Reports)];
    }

    // In the order of a list, those without a name at the end.
    private static ImmutableArray<ReportGroup> Grouped(Term term, Func<ReportEntry, string?> nameOf, string nameless)
    {
        var groups = term.Reports
            .GroupBy(report => VietnameseText.ComparisonKey(nameOf(report) ?? ""), StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0)
            .ThenBy(group => VietnameseOrder.KeyOf(nameOf(group.First()) ?? ""), StringComparer.Ordinal);
        return
        [
            .. groups.Select((group, i) => new ReportGroup(
                group.Key.Length == 0 ? nameless : nameOf(group.First())!,
                string.Create(CultureInfo.InvariantCulture, $"nhom-{i + 1}"),
                [.. group])),
        ];
    }
}

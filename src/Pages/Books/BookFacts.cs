using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Pages.Building;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Books;

/// <summary>What a book tells of its report, as names and lines; what is not known is left out.</summary>
internal static class BookFacts
{
    /// <summary>For the first page: whose report it is, and who keeps it.</summary>
    public static ImmutableArray<BookFact> OfReport(SiteContext context, ReportEntry report)
    {
        var (strings, header, site) = (context.Strings, report.FrontMatter, context.Site);
        return Known(
        [
            .. ReportFacts.Of(report, strings, site.Language).Select(fact => (fact.Label, Shown(fact, header, strings))),
            (strings["book-archive"], [site.Title]),
            (strings["owner"], [site.Owner]),
            (strings["about-rights"], [site.Rights, site.Licence?.AbsoluteUri]),
        ]);
    }

    /// <summary>For the last page: where the words came from.</summary>
    public static ImmutableArray<BookFact> OfProvenance(SiteContext context, ReportEntry report)
    {
        var (strings, record) = (context.Strings, report.FrontMatter.Source);
        if (report.Source is not { } source)
            return Known((strings["source-file"], [strings["no-source"]]), Date(strings, report.FrontMatter), Corrections(context, report));
        return Known(
            (strings["source-file"], [.. source.All.SelectMany(file => Source(context, file))]),
            (strings["size"], [.. source.All.Select(file => strings.Format("bytes", strings.Number(file.Length)))]),
            ("SHA-256", [.. source.All.Select(file => file.Sha256)]),
            Date(strings, report.FrontMatter),
            (strings["encoding"], [record?.Encoding]),
            (strings["decoded-from"], [record?.DecodedFrom]),
            (strings["converter"], [record?.Converter]),
            (strings["left-out"], [.. (record?.LeftOut ?? []).Select(line => strings.Format("left-out-line", line.Line.Value, line.Text, line.Reason))]),
            Corrections(context, report));
    }

    private static ImmutableArray<string?> Source(SiteContext context, ReportSource source) => source.Path is { } path
        ? [FolderPath.FileNameOf(path), context.Site.AddressOf(path)]
        : [FolderPath.FileNameOf(source.File.Path), context.Strings["source-withheld"]];

    private static (string, ImmutableArray<string?>) Date(Strings strings, ReportFrontMatter header) =>
        (strings[DateKindTerms.Of(header.DateKind).Label], [strings.Date(header.Date.Value)]);

    private static ImmutableArray<string?> Shown(ReportFact fact, ReportFrontMatter header, Strings strings) =>
        fact.Form == KeyForm.Date ? [strings.Date(header.Date.Value)] : [.. fact.Lines];

    private static (string, ImmutableArray<string?>) Corrections(SiteContext context, ReportEntry report) =>
        (
            context.Strings["corrections"],
            [.. report.Corrections.Select(placed => Correction(context.Strings, context.Names.Places(report).Of(placed.Address), placed.Correction))]);

    private static string Correction(Strings strings, string place, Correction correction) =>
        $"{strings.Date(correction.Date)}, {place}: “{Quotation.Short(correction.Former)}”"
        + (correction.Reason is { } reason ? " " + strings.Format("correction-reason", reason) : "");

    private static ImmutableArray<BookFact> Known(params ReadOnlySpan<(string Name, ImmutableArray<string?> Lines)> facts)
    {
        var known = ImmutableArray.CreateBuilder<BookFact>();
        foreach (var (name, lines) in facts)
        {
            ImmutableArray<string> told = [.. lines.OfType<string>()];
            if (!told.IsEmpty)
                known.Add(new BookFact(name, told));
        }

        return known.ToImmutable();
    }
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;

namespace SiteGen.Archives.Withdrawals;

/// <summary>
/// Takes what was withdrawn out of an archive that has been proved. Whatever is made of the archive later cannot show a withdrawn word: none is left in it.
/// </summary>
internal static class Withdrawal
{
    /// <summary>The archive as it may be published.</summary>
    /// <param name="archive">The archive with everything that is in its folder.</param>
    /// <param name="title">What stands in the place of the title of a withdrawn section.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static Archive Apply(Archive archive, string title, DiagnosticBag diagnostics)
    {
        if (!archive.Reports.Any(report => report.Withdrawn is not null || report.HasWithdrawn))
            return archive;
        var reports = archive.Reports.ToLookup(report => report.Withdrawn is not null);
        var recorded = new RecordedIds(archive.Permalinks);
        var partly = reports[false].Where(report => report.HasWithdrawn)
            .ToDictionary(report => report.Path, report => new PartlyWithdrawnReport(report, title, recorded).Apply(diagnostics));
        var gone = new WithdrawnOrganisations(reports[false], recorded);
        var content = new WithdrawnContent(
            [.. reports[true].Select(report => Remains(report, recorded, gone))], reports[false].Select(report => report.Folder))
            .WithPlaces([.. partly.Values.SelectMany(PlacesOf)])
            .WithFiles(partly.Values.SelectMany(FilesOf));
        var terms = archive.Terms.Select(term => term with
        {
            Reports = [.. term.Reports.Where(report => report.Withdrawn is null).Select(report => partly.GetValueOrDefault(report.Path, report))],
        });
        return archive.WithTerms(terms) with { Withdrawn = content };
    }

    private static WithdrawnReport Remains(ReportEntry report, RecordedIds recorded, WithdrawnOrganisations organisations)
    {
        var texts = report.Texts.Select(text => (text.Path, Ids: text.Ids));
        var whole = (report.FullTextPath, Ids: report.Texts.SelectMany(text => text.Ids).Concat(recorded.InFolder(report.Folder)));
        var pages = recorded.PagesIn(report.Folder).Concat(organisations.LastOf(report)).Select(path => (path, Ids: Enumerable.Empty<string>()));
        ImmutableArray<WithdrawnPage> all =
        [
            .. texts.Append(whole).Concat(pages)
                .DistinctBy(page => page.Item1)
                .Select(page => new WithdrawnPage(page.Item1, [.. page.Ids.Concat(recorded.OnPage(page.Item1)).Distinct(StringComparer.Ordinal)])),
        ];
        return new WithdrawnReport(report.Folder, report.Path, report.Term, report.Withdrawn!)
        {
            Pages = all,
            Files =
            [
                .. report.Texts.Select(text => text.DocumentPath.Value)
                    .Concat([report.EpubPath, .. report.Source?.Paths ?? []])
                    .Concat(recorded.FilesIn(report.Folder))
                    .Distinct(StringComparer.Ordinal),
            ],
        };
    }

    private static IEnumerable<WithdrawnPlace> PlacesOf(ReportEntry report) =>
        report.Texts.SelectMany(text => text is Section { Withdrawn: { } section }
            ? [new WithdrawnPlace(new(text.Path, null), section)]
            : WithdrawnIn(text.Body).Select(place => new WithdrawnPlace(new(text.Path, place.Id), place.Withdrawn)));

    private static IEnumerable<(string Id, Withdrawn Withdrawn)> WithdrawnIn(Body body) =>
        body.Blocks.SelectMany(BodyWalk.Blocks).Concat(body.Footnotes.SelectMany(note => note.Blocks).SelectMany(BodyWalk.Blocks))
            .OfType<WithdrawnBlock>()
            .Where(block => block.Id is not null)
            .Select(block => (block.Id!, block.Withdrawn))
            .Concat(from note in body.Footnotes
                    let only = note.Blocks is [WithdrawnBlock block] ? block : null
                    where only is not null
                    select (note.Id, only.Withdrawn));

    // The source holds every word, and the Markdown of a section is the section.
    private static IEnumerable<string> FilesOf(ReportEntry report) =>
        report.Sections.Where(section => section.Withdrawn is not null)
            .Select(section => section.DocumentPath.Value)
            .Concat(report.Source?.All.Select(source => SourceResolver.PathOf(report.Document, source.File, report.Addresses)) ?? []);
}

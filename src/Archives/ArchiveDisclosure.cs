using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Archives.Withdrawals;
using SiteGen.Diagnostics;
using SiteGen.Disclosure;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Looks at every report of an archive, and at everything that is published with it, for what should not be published by accident.</summary>
internal static class ArchiveDisclosure
{
    /// <summary>
    /// The archive, each report with what was found in it and nobody has allowed. Only what is wrong with <c>allowed</c> becomes a diagnostic here; what
    /// publishes decides on the rest.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="attachmentsOf">The files beside a report that are published with it.</param>
    /// <param name="input">The archive's looks, and what is known already.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static Archive Inspect(
        Archive archive, Func<ReportEntry, IEnumerable<StoredFile>> attachmentsOf, PublicationInput input, DiagnosticBag diagnostics)
    {
        var withdrawn = new WithdrawnBefore(archive.Permalinks);
        return archive.WithEachReport(report =>
        {
            var own = input.Kept.FindingsOf(report) ?? FindingsIn(report);
            var beside = attachmentsOf(report).SelectMany(file => SensitiveContent.OfAttachment(file));
            return Inspect(report, [.. own, .. beside, .. withdrawn.TakenBackBy(report)], diagnostics) with { Findings = own };
        }) with
        {
            SensitivePlaces = PlacesIn(archive, input.Looks),
        };
    }

    // An office gives its own address and telephone in its settings.
    private static bool IsOfAnOffice(SensitiveRule rule) => rule == SensitiveRules.PhoneNumber || rule == SensitiveRules.PrivateAddress;

    private static ImmutableArray<SensitivePlace> PlacesIn(Archive archive, OwnLooks looks)
    {
        var glossary = archive.Glossary.SelectMany(entry => new[] { entry.Abbreviation, entry.Abbreviation.With(entry.Meaning) });
        var topics = archive.Topics.SelectMany(topic => topic.Words.Concat([topic.Key.With(topic.Name.Vi), topic.Key.With(topic.Name.En)]));
        var reasons = archive.Withdrawn.All.Select(place => new Located<string>(place.Withdrawn.Reason, place.Withdrawn.Date.Location));
        return
        [
            .. archive.Site.Texts.Concat(looks.Texts).SelectMany(text => SensitiveContent.OfWords(text)).Where(finding => !IsOfAnOffice(finding.Rule))
                .Concat(glossary.Concat(topics).Concat(reasons).SelectMany(text => SensitiveContent.OfWords(text)))
                .Concat(looks.Files.SelectMany(file => SensitiveContent.OfLooks(file.File, file.Start)))
                .Select(finding => new SensitivePlace(finding.ToDiagnostic() with { Hint = DisclosureProblems.TakeOut(finding.Part) }, finding.Rule.Stops))
                .Distinct(),
        ];
    }

    private static ReportEntry Inspect(ReportEntry report, ImmutableArray<Finding> found, DiagnosticBag diagnostics)
    {
        var allowances = AllowanceCheck.Usable(report.FrontMatter.Allowed, diagnostics);
        var needed = found.Select(finding => finding.Rule.Code).ToHashSet(StringComparer.Ordinal);
        // What a report that could not be read in full needs is not known.
        if (report.IsWhole)
            diagnostics.AddRange(
                allowances.Select(allowance => allowance.Rule)
                    .Where(rule => !needed.Contains(rule.Value) && rule.Value != SensitiveRules.WithdrawnBefore.Code)
                    .Select(AllowanceProblems.NotNeeded));
        return report with
        {
            Allowed = [.. allowances.Select(allowance =>
                new AllowedRule(allowance.Rule.Value, SensitiveRules.Find(allowance.Rule.Value)!.Name, allowance.Reason))],
            SensitivePlaces = [.. found
                .Where(finding => !AllowanceCheck.Allows(allowances, finding))
                .Select(finding => new SensitivePlace(finding.ToDiagnostic(), finding.Rule.Stops))
                .Distinct()],
        };
    }

    // What the Markdown says too is told there, where it can be changed.
    private static ImmutableArray<Finding> FindingsIn(ReportEntry report)
    {
        var published = report.Sections.Where(section => section.Withdrawn is null).Select(section => section.Document);
        var own = SensitiveContent.OfDocuments(report.Document, [.. published])
            .AddRange(report.Corrections.SelectMany(placed =>
                SensitiveContent.OfFormerWords(new Located<string>(placed.Correction.Former, DocumentPath.Start(PermalinkLedger.Path)))));
        var told = own.Select(finding => (finding.Rule, finding.Key)).ToHashSet();
        return
        [
            .. own,
            .. SourceOf(report).Where(finding => !told.Contains((finding.Rule, finding.Key))),
        ];
    }

    private static IEnumerable<Finding> SourceOf(ReportEntry report) =>
        report is { Source: { Path: not null } source, FrontMatter.Source: { } record }
            ? source.All.SelectMany(one => SensitiveContent.OfSource(one.File, one == source ? record : null))
            : [];
}

using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Documents.FrontMatters;

namespace SiteGen.Archives;

/// <summary>Counts the places of a report where words were redacted, and makes sure that the report says why.</summary>
internal static class Redactions
{
    /// <summary>How many places there are; a reason that is missing, or that nothing needs, is reported.</summary>
    public static int Check(
        ReportDocument report, ImmutableArray<SectionDocument> sections, ImmutableArray<PlacedCorrection> corrections, DiagnosticBag diagnostics)
    {
        var marked = InFrontMatter(report)
            .Concat(BodyText.Of(report.Body))
            .Concat(sections.SelectMany(WordsOf))
            .Concat(corrections.Select(placed => new Located<string>(placed.Correction.Former, DocumentPath.Start(PermalinkLedger.Path))))
            .Where(words => RedactionMarker.CountIn(words.Value) > 0)
            .ToList();
        if (marked.Count > 0 && report.FrontMatter.Redacted is null)
            diagnostics.Add(AllowanceProblems.ReasonMissing(marked[0].Location, RedactionMarker.Text));
        if (marked.Count == 0 && report.FrontMatter.Redacted is { } reason)
            diagnostics.Add(AllowanceProblems.NothingRedacted(reason.Location, RedactionMarker.Text));
        return marked.Sum(words => RedactionMarker.CountIn(words.Value));
    }

    /// <summary>How many of the places are in one section.</summary>
    public static int CountIn(SectionDocument section) => WordsOf(section).Sum(words => RedactionMarker.CountIn(words.Value));

    private static IEnumerable<Located<string>> WordsOf(SectionDocument section) => BodyText.Of(section.Body).Prepend(section.FrontMatter.Title);

    // The reason may speak of the marker.
    private static IEnumerable<Located<string>> InFrontMatter(ReportDocument report) =>
        FrontMatterKeys.OfReport
            .Where(key => key != FrontMatterKeys.Redacted)
            .SelectMany(key => report.FrontMatter.Values.GetValueOrDefault(key.Name, []))
            .Concat((report.FrontMatter.Source?.LeftOut ?? []).Select(line => line.Line.With(line.Text)));
}

using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Pages.Provenance;

/// <summary>
/// Tells the history of a report from its source to its Markdown. An event has a date only where the archive records it; the clock is never used.
/// </summary>
internal static class ReportEvents
{
    /// <summary>The events in their order; only corrections for a report that was written in the archive itself.</summary>
    public static ImmutableArray<PreservationEvent> Of(SiteContext context, ReportEntry report) =>
        [.. Conversion(context, report), .. report.Corrections.Select(placed => Correction(context, report, placed))];

    private static ImmutableArray<PreservationEvent> Conversion(SiteContext context, ReportEntry report)
    {
        if (report.Source is not { } source || report.FrontMatter.Source is not { } record)
            return [];
        var events = ImmutableArray.CreateBuilder<PreservationEvent>();
        if (report.FrontMatter.IsDayOfCopying)
            events.Add(Capture(context, report.FrontMatter, source));
        foreach (var (file, written) in source.All.Zip(record.All))
        {
            events.Add(Digest(context, file, written.Sha256.Value, record.Converter));
            events.Add(Format(context, file, file == source ? record : record with { Encoding = null, DecodedFrom = null }));
        }

        events.Add(Normalization(context, report, source, record));
        return events.ToImmutable();
    }

    private static PreservationEvent Capture(SiteContext context, ReportFrontMatter header, ReportSource source) =>
        new(EventType.Capture, context.Strings.Format("event-capture", header.DateText?.Value ?? context.Strings.Date(header.Date.Value)))
        {
            Date = header.Date.Value,
            Objects = [new EventObject(PathOf(source), "outcome", source.Sha256)],
        };

    private static PreservationEvent Digest(SiteContext context, ReportSource source, string sha256, string? program) =>
        new(EventType.MessageDigestCalculation, context.Strings["event-digest"])
        {
            Outcome = sha256,
            Program = program,
            Objects = [new EventObject(PathOf(source), "source", source.Sha256)],
        };

    private static PreservationEvent Format(SiteContext context, ReportSource source, SourceRecord record) =>
        new(EventType.FormatIdentification, context.Strings["event-format"])
        {
            Outcome = MediaTypes.Of(source.File.Path),
            OutcomeDetail = Join("; ", record.Encoding, record.DecodedFrom),
            Program = record.Converter,
            Objects = [new EventObject(PathOf(source), "source", source.Sha256)],
        };

    private static PreservationEvent Normalization(SiteContext context, ReportEntry report, ReportSource source, SourceRecord record) =>
        new(EventType.Normalization, context.Strings["event-normalization"])
        {
            // Terms of http://id.loc.gov/vocabulary/preservation/eventOutcome.
            Outcome = report.Differences.IsEmpty ? "success" : "warning",
            OutcomeDetail = OutcomeOf(context.Strings, report, record),
            Program = record.Converter,
            Objects =
            [
                .. source.All.Select(file => new EventObject(PathOf(file), "source", file.Sha256)),
                .. report.Texts.Where(text => context.Files.Find(text.DocumentPath) is not null)
                    .Select(text => new EventObject(text.DocumentPath, "outcome", context.Files.Sum(text.DocumentPath)?.Sha256)),
            ],
        };

    private static PreservationEvent Correction(SiteContext context, ReportEntry report, PlacedCorrection placed) =>
        new(EventType.Modification, context.Strings.Format("event-correction", context.Names.Places(report).Of(placed.Address), placed.Correction.Former))
        {
            Date = placed.Correction.Date,
            Outcome = "success",
            OutcomeDetail = placed.Correction.Reason,
            Objects = [new EventObject(placed.Address.ToString(), "outcome", null)],
        };

    // A source that is not published is named as the archive keeps it.
    private static string PathOf(ReportSource source) => source.Path ?? SourceRecord.NameOf(source.File);

    private static string? Join(string between, params IEnumerable<string?> texts) =>
        string.Join(between, texts.OfType<string>()) is { Length: > 0 } joined ? joined : null;

    private static string OutcomeOf(Strings strings, ReportEntry report, SourceRecord record)
    {
        if (!report.Differences.IsEmpty)
            return ProofText.Differs(strings, report);
        if (report.HasDrafts)
            return strings["except-drafts"];
        if (report.HasWithdrawn)
            return strings["except-withdrawn"];
        if (report.RedactedPlaces > 0)
            return ProofText.Redacted(strings, report);
        return record.LeftOut.IsEmpty ? strings["nothing-left-out"] : strings.Format("event-left-out", strings.Number(record.LeftOut.Length));
    }
}

using SiteGen.Archives;

namespace SiteGen.Pages.Provenance;

/// <summary>What readers are told of the comparison with the source.</summary>
internal static class ProofText
{
    /// <summary>
    /// Whether every word of a report's source is in the report, on its page and in its book; null for a report without a source of which nothing was
    /// redacted.
    /// </summary>
    public static string? Of(Strings strings, ReportEntry report) =>
        report.Source is null && report.RedactedPlaces == 0 ? null
        : !report.Differences.IsEmpty ? Differs(strings, report)
        : report.RedactedPlaces > 0 ? Redacted(strings, report)
        : report.HasDrafts ? strings["except-drafts"]
        : report.HasWithdrawn ? strings["except-withdrawn"]
        : !report.Corrections.IsEmpty ? strings["only-corrected"]
        : report.FrontMatter.Source is { LeftOut.IsEmpty: false } ? strings["nothing-else-left-out"] : strings["nothing-left-out"];

    /// <summary>In how many places words were redacted, and why; whether the other words are the source's.</summary>
    public static string Redacted(Strings strings, ReportEntry report)
    {
        var places = strings.Format("redacted-places", strings.Number(report.RedactedPlaces), report.FrontMatter.Redacted?.Value);
        return report.Source is null || report.HasWithdrawn || report.HasDrafts ? places : $"{places} {strings["redacted-of-source"]}";
    }

    /// <summary>How often a report differs from its source; who wants to read that can do so only if it is published.</summary>
    public static string Differs(Strings strings, ReportEntry report) => strings.Format(
        report.Source?.Path is null ? "differs-from-withheld-source" : "differs-from-source",
        strings.Number(report.Differences.Length));
}

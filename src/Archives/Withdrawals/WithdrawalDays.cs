using SiteGen.Diagnostics;

namespace SiteGen.Archives.Withdrawals;

/// <summary>Readers are told on which day something was withdrawn or corrected: a day that has not come yet is a slip of the pen.</summary>
internal static class WithdrawalDays
{
    /// <summary>Warns of each day behind that of the run.</summary>
    /// <param name="archive">The archive with everything that is in its folder.</param>
    /// <param name="today">The day of the run; null where days are not compared with it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(Archive archive, DateOnly? today, DiagnosticBag diagnostics)
    {
        if (today is not { } last)
            return;
        diagnostics.AddRange(archive.Reports.SelectMany(DaysOf).Where(day => day.Value > last).Select(WithdrawalProblems.InFuture));
        diagnostics.AddRange(archive.Permalinks.Entries
            .SelectMany(entry => entry.Corrections.Where(correction => correction.Date > last).Select(correction =>
                PermalinkProblems.CorrectionInFuture(entry.Address.Location, entry.Address.Value.ToString(), correction.Date))));
    }

    private static IEnumerable<Located<DateOnly>> DaysOf(ReportEntry report)
    {
        var sections = report.Sections.Select(section => section.Document.FrontMatter);
        return new[] { report.FrontMatter.Withdrawn }
            .Concat(report.FrontMatter.WithdrawnParagraphs.Select(paragraph => paragraph.Withdrawn))
            .Concat(sections.SelectMany(section => section.WithdrawnParagraphs.Select(paragraph => paragraph.Withdrawn).Prepend(section.Withdrawn)))
            .Where(withdrawn => withdrawn is not null)
            .Select(withdrawn => withdrawn!.Date);
    }
}

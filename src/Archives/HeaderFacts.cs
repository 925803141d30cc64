using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// Looks for facts in the headers of reports that contradict each other, and that no comparison of words would find: a key may say what the source never said.
/// </summary>
internal static class HeaderFacts
{
    // A report on a term is issued in its last year, or in the year after; one on work in between not before the congress that begins the term.
    private const int YearsBefore = 1;
    private const int YearsAfter = 1;

    public static void Check(ImmutableArray<ReportEntry> reports, DiagnosticBag diagnostics)
    {
        foreach (var header in reports.Select(report => report.FrontMatter))
            CheckHeader(header, diagnostics);
        CheckNumbers(reports, diagnostics);
    }

    private static void CheckHeader(ReportFrontMatter header, DiagnosticBag diagnostics)
    {
        var (term, date) = (header.Term.Value, header.Date);
        if (term.Number is { } number && !char.IsAsciiDigit(number[0]) && !RomanNumeral.TryParse(number, out _))
            diagnostics.Add(HeaderProblems.TermNumber(header.Term.With(number)));
        // The day on which a page was copied or published may be decades later. Years in the wrong order have been reported.
        if (header.DateKind == DateKind.Issued && term.Start <= term.End
            && (date.Value.Year < term.Start - YearsBefore || date.Value.Year > term.End + YearsAfter))
            diagnostics.Add(HeaderProblems.DateOutsideTerm(date, term.ToString()));
        if (header.DateText is { } text && VietnameseDate.TryParse(text.Value) is { } written && written.Date != date.Value)
            diagnostics.Add(HeaderProblems.DateDiffersFromText(date, text));
    }

    // A body begins its numbers anew each year.
    private static void CheckNumbers(ImmutableArray<ReportEntry> reports, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<(string Number, string? Organisation, int Year), Located<string>>();
        foreach (var header in reports.Select(report => report.FrontMatter))
        {
            if (!header.Values.TryGetValue(FrontMatterKeys.Number.Name, out var lines))
                continue;
            var key = (VietnameseText.CollapseWhiteSpace(lines[0].Value), header.Organisation, header.Date.Value.Year);
            if (!first.TryAdd(key, lines[0]))
                diagnostics.Add(HeaderProblems.NumberRepeated(lines[0], first[key].Location));
        }
    }
}

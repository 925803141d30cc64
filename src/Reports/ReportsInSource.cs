using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports.Particulars;
using SiteGen.Sources;

namespace SiteGen.Reports;

/// <summary>What a raw report is after a person has told what is no part of it: one report, or several that follow each other in one file.</summary>
internal static class ReportsInSource
{
    /// <summary>Each report of a source; none, with the reason, where what was told does not fit it.</summary>
    public static ImmutableArray<SourceFile> Of(SourceFile whole, ConversionOptions options, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var source = LeaveOut.Apply(options.FixLetters ? StrangeLetters.Fix(whole) : whole, options.LeaveOut, found);
        var ranges = options.Split ? RangesOf(source, options) : [];
        if (options.Split && ranges.Length < 2)
            found.Add(ConvertProblems.NothingToSplit(source.At(1)));
        diagnostics.AddRange(found.ToSorted());
        return found.HasErrors ? [] : ranges.IsEmpty ? [source] : [.. ranges.Select(range => source.Within(range))];
    }

    /// <summary>What was told about one of the reports: lines of the others are none of it.</summary>
    public static ConversionOptions OptionsOf(SourceFile report, ConversionOptions options) => report.Range is { } range
        ? options with { Headings = [.. options.Headings.Where(heading => range.Holds(heading.Line))] }
        : options;

    // A report begins with the letterhead that stands below the sign-off of the one before it; each line is one of exactly one report.
    private static ImmutableArray<SourceLines> RangesOf(SourceFile source, ConversionOptions options)
    {
        if (ReportParser.Understand(source, options, new DiagnosticBag())?.Particulars.Tail is not { } tail)
            return [];
        ImmutableArray<int> starts = [1, .. tail.SecondDocuments.Select(title => StartOf(tail, title))];
        return [.. starts.Select((start, i) => new SourceLines(start, i + 1 < starts.Length ? starts[i + 1] - 1 : source.Lines.Length))];
    }

    private static int StartOf(ReportTail tail, Structure.TextLine title)
    {
        var before = tail.Text.Concat(tail.Keyed).Where(line => line.Number < title.Number).Select(line => line.LastNumber).DefaultIfEmpty(0).Max();
        return tail.AttachedLetterheads.Where(line => before < line.Number && line.Number < title.Number).Min(line => line.Number);
    }
}

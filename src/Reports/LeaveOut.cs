using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>Lines of a source that a person says are no part of the report.</summary>
/// <param name="First">The first, one-based.</param>
/// <param name="Last">The last.</param>
/// <param name="Reason">Why; null to say only that a person said so.</param>
internal sealed record LeaveOut(int First, int Last, string? Reason)
{
    /// <summary>Reads <c>8</c>, <c>1-8</c> or <c>1-8=menu of the web page</c>; null for what is not of that form.</summary>
    public static LeaveOut? TryParse(string text)
    {
        var (range, reason) = text.Split('=', 2) is [var lines, var why] ? (lines, why.Trim()) : (text, "");
        var (first, last) = range.Split('-') is [var from, var to] ? (Number(from), Number(to)) : (Number(range), Number(range));
        return first is > 0 && last >= first
            ? new LeaveOut(first.Value, last.Value, reason.Length == 0 ? null : VietnameseText.CollapseWhiteSpace(reason))
            : null;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() =>
        (First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}"))
        + (Reason is null ? "" : $"={Reason}");

    /// <summary>The source with the lines left out. A line that it does not have is an error.</summary>
    public static SourceFile Apply(SourceFile source, ImmutableArray<LeaveOut> ranges, DiagnosticBag diagnostics)
    {
        foreach (var range in ranges.Where(range => range.Last > source.Lines.Length))
            diagnostics.Add(SourceProblems.LeaveOutLineMissing(source.At(source.Lines.Length), range.Last, source.Lines.Length));
        return ranges.IsEmpty ? source : source with { Lines = [.. source.Lines.Select(line => Marked(line, ranges))] };
    }

    private static SourceLine Marked(SourceLine line, ImmutableArray<LeaveOut> ranges) =>
        line.LeftOut is null && ranges.FirstOrDefault(range => range.First <= line.Number && line.Number <= range.Last) is { } range
            ? line with { LeftOut = range.Reason is { } reason ? new(reason, reason) : LeftOutReasons.Told }
            : line;

    private static int? Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

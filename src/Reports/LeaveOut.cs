using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>Lines of a source that a person says are no part of the report.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Reason">Why; null to say only that a person said so.</param>
internal sealed record LeaveOut(SourceLines Lines, string? Reason)
{
    /// <summary>Reads <c>8</c>, <c>1-8</c> or <c>1-8=menu of the web page</c>; null for what is not of that form.</summary>
    public static LeaveOut? TryParse(string text)
    {
        var (range, reason) = text.Split('=', 2) is [var lines, var why] ? (lines, why.Trim()) : (text, "");
        return SourceLines.TryParse(range) is { } read ? new LeaveOut(read, reason.Length == 0 ? null : VietnameseText.CollapseWhiteSpace(reason)) : null;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => Lines + (Reason is null ? "" : $"={Reason}");

    /// <summary>The source with the lines left out. A line that it does not have is an error.</summary>
    public static SourceFile Apply(SourceFile source, ImmutableArray<LeaveOut> ranges, DiagnosticBag diagnostics)
    {
        foreach (var range in ranges.Where(range => range.Lines.Last > source.Lines.Length))
            diagnostics.Add(SourceProblems.LeaveOutLineMissing(source.At(source.Lines.Length), range.Lines.Last, source.Lines.Length));
        return ranges.IsEmpty ? source : source with { Lines = WithFootnotes([.. source.Lines.Select(line => Marked(line, ranges))]) };
    }

    // A footnote that only lines which are left out mention goes with them.
    private static ImmutableArray<SourceLine> WithFootnotes(ImmutableArray<SourceLine> lines)
    {
        var kept = lines.Where(line => line.LeftOut is null).SelectMany(line => MentionCodes.FootnotesIn(line.Text)).ToHashSet();
        var gone = new Dictionary<int, Localized?>();
        foreach (var line in lines.Where(line => line.LeftOut is not null))
        {
            foreach (var note in MentionCodes.FootnotesIn(line.Text).Where(note => !kept.Contains(note)))
                gone.TryAdd(note, line.LeftOut);
        }

        return [.. lines.Select(line =>
            line is { LeftOut: null, Footnote: { } note } && gone.TryGetValue(note, out var reason) ? line with { LeftOut = reason } : line)];
    }

    private static SourceLine Marked(SourceLine line, ImmutableArray<LeaveOut> ranges) =>
        line.LeftOut is null && ranges.FirstOrDefault(range => range.Lines.Holds(line.Number)) is { } range
            ? line with { LeftOut = range.Reason is { } reason ? new(reason, reason) : LeftOutReasons.Told }
            : line;
}

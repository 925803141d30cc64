using System.Collections.Immutable;
using SiteGen.Sources.Structure;
using SiteGen.Text;

namespace SiteGen.Sources.Particulars;

/// <summary>The lines at a report's beginning that are not part of its text.</summary>
/// <param name="Title">The title; it may have stood on several lines.</param>
/// <param name="PageDate">The date before the title that a web page puts there; null when there is none.</param>
/// <param name="IssueDate">The line of place and date; null when there is none.</param>
/// <param name="Rest">All other lines.</param>
public sealed record ReportHead(TextLine Title, TextLine? PageDate, TextLine? IssueDate, ImmutableArray<TextLine> Rest)
{
    /// <summary>How many lines a head can have.</summary>
    public const int MaxLines = 15;

    // A line that is longer is prose, and no title comes after prose.
    private const int LongestLineBeforeTitle = 120;

    /// <summary>Reads the head; null when there is no title.</summary>
    public static ReportHead? Read(ImmutableArray<TextLine> lines)
    {
        var head = lines[..HeadLength(lines)];
        var dates = head.Where(line => VietnameseDate.IsWrittenIn(line.Text)).ToImmutableArray();
        if (TitleIndex(head.RemoveRange(dates)) is not { } start)
            return null;
        var titleLines = TitleLines(lines.RemoveRange(dates), start);
        var title = new TextLine(titleLines[0].Number, string.Join(' ', titleLines.Select(line => line.Text)));
        var issue = dates.FirstOrDefault(date => VietnameseDate.TryParse(date.Text)?.Place is not null || date.Number > title.Number);
        var page = dates.FirstOrDefault(date => date != issue && date.Number < title.Number);
        return new ReportHead(title, page, issue, [.. lines.Where(line => line != issue && line != page && !titleLines.Contains(line))]);
    }

    private static int HeadLength(ImmutableArray<TextLine> lines)
    {
        var length = 0;
        while (length < Math.Min(lines.Length, MaxLines) && (length == 0 || !NumberingStyles.Read(lines[length].Text).Any(reading => reading.IsFirst)))
            length++;
        return length;
    }

    // The first line that begins like a document ("Báo cáo …"); else the first line.
    private static int? TitleIndex(ImmutableArray<TextLine> head)
    {
        for (var i = 0; i < head.Length; i++)
        {
            if (ReportKinds.Of(head[i].Text) is not null)
                return i;
            if (head[i].Text.Length > LongestLineBeforeTitle)
                break;
        }

        return head.IsEmpty ? null : 0;
    }

    // "BÁO CÁO" alone goes on with what it is about, in capitals for as long as that goes.
    private static ImmutableArray<TextLine> TitleLines(ImmutableArray<TextLine> lines, int start)
    {
        var end = start + 1;
        if (!ReportKinds.IsKindAlone(lines[start].Text) || end == lines.Length || !IsPlain(lines[end].Text))
            return lines[start..end];
        var inCapitals = VietnameseText.IsInCapitals(lines[end++].Text);
        while (inCapitals && end < Math.Min(lines.Length, MaxLines) && VietnameseText.IsInCapitals(lines[end].Text) && IsPlain(lines[end].Text))
            end++;
        return lines[start..end];
    }

    private static bool IsPlain(string text) =>
        NumberingStyles.Read(text).IsEmpty && !ListMarks.Bullets.Contains(text[0]) && !NumberingStyles.IsNumberAlone(text);
}

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
    public const int MaxLines = 30;

    // A list of addressees is not longer.
    private const int MaxAddressees = 15;

    /// <summary>Number and symbol (<em>số, ký hiệu</em>); null when there is none.</summary>
    public string? Number { get; init; }

    /// <summary>The body that issued it; null when the head names none.</summary>
    public string? Issuer { get; init; }

    /// <summary>The lines of the letterhead that are left out of the text.</summary>
    public ImmutableArray<TextLine> Letterhead { get; init; } = [];

    /// <summary>Whom it addresses (<em>kính gửi</em>).</summary>
    public ImmutableArray<TextLine> Addressees { get; init; } = [];

    /// <summary>Reads the head; null when there is no title.</summary>
    /// <param name="lines">The lines with words.</param>
    /// <param name="rules">The numbers of the source's lines that are drawn rules.</param>
    public static ReportHead? Read(ImmutableArray<TextLine> lines, IReadOnlySet<int> rules)
    {
        var length = HeadLength(lines);
        lines = [.. Particulars.Letterhead.JoinNumbers(lines[..length]), .. lines[length..]];
        var head = lines[..HeadLength(lines)];
        var start = ReportTitle.Start(head);
        var letterhead = Particulars.Letterhead.Read(head, start ?? HeadWithoutTitle(head));
        if ((start ?? FirstFree(head, letterhead)) is not { } first)
            return null;
        return Read(lines, first, letterhead, rules);
    }

    private static ReportHead Read(ImmutableArray<TextLine> lines, int start, Letterhead letterhead, IReadOnlySet<int> rules)
    {
        var title = lines[start];
        var free = lines.RemoveAll(line => line.Number != title.Number && letterhead.Lines.Contains(line.Number));
        start = free.IndexOf(title);
        var end = ReportTitle.End(free, start, rules);
        for (var i = start + 1; i < end; i++)
            title = title.Join(free[i]);
        var issue = letterhead.Dates.FirstOrDefault(date => VietnameseDate.TryParse(date.Text)?.Place is not null || !VietnameseDate.IsWrittenIn(date.Text) || date.Number > title.Number);
        var page = letterhead.Dates.FirstOrDefault(date => date != issue && date.Number < title.Number);
        var addressees = Addressed(free, end, out var addressed);
        var spare = letterhead.Dates.Where(date => date != issue && date != page && letterhead.Names.All(name => name.Number != date.Number)).Select(date => date.Number).ToHashSet();
        return new ReportHead(title, page, issue, [.. lines.Where(line => spare.Contains(line.Number) || IsFree(line))])
        {
            Number = letterhead.Number,
            Issuer = letterhead.Issuer,
            Letterhead = letterhead.Names,
            Addressees = addressees,
        };

        bool IsFree(TextLine line) =>
            !letterhead.Lines.Contains(line.Number) && (line.Number < title.Number || line.Number > title.LastNumber) && !addressed.Contains(line.Number);
    }

    private static int HeadLength(ImmutableArray<TextLine> lines)
    {
        var length = 0;
        while (length < Math.Min(lines.Length, MaxLines) && (length == 0 || !NumberingStyles.Read(lines[length].Text).Any(reading => reading.IsFirst)))
            length++;
        return length;
    }

    // As far as the lines are those of a letterhead.
    private static int HeadWithoutTitle(ImmutableArray<TextLine> head)
    {
        var length = 0;
        for (var i = 0; i < head.Length && (HeadLine.IsIssuer(head[i].Text) || head[i].Columns.Any(column => HeadLine.KindOf(column) != HeadLineKind.Other)); i++)
        {
            if (head[i].Columns.Any(column => HeadLine.KindOf(column) is HeadLineKind.National or HeadLineKind.Number))
                length = i + 1;
        }

        return length;
    }

    private static int? FirstFree(ImmutableArray<TextLine> head, Letterhead letterhead)
    {
        var first = Enumerable.Range(0, head.Length).FirstOrDefault(i => !letterhead.Lines.Contains(head[i].Number), -1);
        return first < 0 ? null : first;
    }

    private static ImmutableArray<TextLine> Addressed(ImmutableArray<TextLine> lines, int after, out HashSet<int> numbers)
    {
        numbers = [];
        var start = Enumerable.Range(after, Math.Max(0, Math.Min(lines.Length, after + 3) - after)).FirstOrDefault(i => HeadLine.KindOf(lines[i].Text) == HeadLineKind.Addressee, -1);
        if (start < 0)
            return [];
        var addressees = ImmutableArray.CreateBuilder<TextLine>();
        if (HeadLine.AddresseeIn(lines[start].Text) is { Length: > 0 } name)
            addressees.Add(lines[start] with { Text = name });
        numbers.Add(lines[start].Number);
        var isList = addressees.Count == 0 || lines[start].Text[^1] is ';' or ':';
        for (var i = start + 1; isList && i < Math.Min(lines.Length, start + MaxAddressees) && ListMarks.TryRead(lines[i].Text) is var (_, text); i++)
        {
            addressees.Add(lines[i] with { Text = text });
            numbers.Add(lines[i].Number);
        }

        if (addressees.Any(addressee => addressee.Text.Any(char.IsLetterOrDigit)))
            return addressees.ToImmutable();
        numbers.Clear();
        return [];
    }
}

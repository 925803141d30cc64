using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Documents;
using SiteGen.Reports.Structure;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Particulars;

/// <summary>The lines at a report's beginning that are not part of its text.</summary>
/// <param name="Title">The title; it may have stood on several lines.</param>
/// <param name="PageDate">The date before the title that a web page puts there; null when there is none.</param>
/// <param name="IssueDate">The line of place and date; null when there is none.</param>
/// <param name="Rest">All other lines.</param>
internal sealed partial record ReportHead(TextLine Title, TextLine? PageDate, TextLine? IssueDate, ImmutableArray<TextLine> Rest)
{
    /// <summary>How many lines a head can have.</summary>
    public const int MaxLines = 30;

    // A list of addressees is not longer.
    private const int MaxAddressees = 15;

    /// <summary>Number and symbol (<em>số, ký hiệu</em>); null when there is none.</summary>
    public TextLine? Number { get; init; }

    /// <summary>The body that issued it; null when the head names none.</summary>
    public string? Issuer { get; init; }

    /// <summary>The lines of the letterhead that are left out of the text.</summary>
    public ImmutableArray<TextLine> Letterhead { get; init; } = [];

    /// <summary>The lines that keys say: number, place, date, addressees.</summary>
    public ImmutableArray<TextLine> Keyed { get; init; } = [];

    /// <summary>Whom it addresses (<em>kính gửi</em>).</summary>
    public ImmutableArray<TextLine> Addressees { get; init; } = [];

    /// <summary>The lines of the cover page.</summary>
    public ImmutableArray<TextLine> Cover { get; init; } = [];

    /// <summary>Reads the head; null when there is no title.</summary>
    /// <param name="lines">The lines with words.</param>
    /// <param name="rules">The numbers of the source's lines that are drawn rules.</param>
    /// <param name="content">The numbers of the source's lines that are tables and pictures.</param>
    public static ReportHead? Read(ImmutableArray<TextLine> lines, IReadOnlySet<int> rules, IReadOnlySet<int> content)
    {
        var length = HeadLength(lines);
        lines = [.. Particulars.Letterhead.JoinBroken(lines[..length]), .. lines[length..]];
        var cover = CoverPage.Find(lines[..HeadLength(lines)]);
        lines = lines.RemoveRange(cover);
        var head = lines[..HeadLength(lines)];
        var start = ReportTitle.Start(head);
        var letterhead = Particulars.Letterhead.Read(head, start ?? HeadWithoutTitle(head));
        if ((start ?? FirstFree(head, letterhead)) is not { } first)
            return null;
        return Read(lines, first, letterhead, (rules, content)) with { Cover = cover };
    }

    private static ReportHead Read(
        ImmutableArray<TextLine> lines, int start, Letterhead letterhead, (IReadOnlySet<int> Rules, IReadOnlySet<int> Content) between)
    {
        var title = lines[start];
        var dates = LetterheadDates.Of(letterhead, title);
        var free = lines.RemoveAll(line => line.Number != title.Number && letterhead.Has(line) && !dates.Spare.Contains(line.Number));
        start = free.IndexOf(title);
        var end = ReportTitle.End(free, start, between.Rules);
        // A title ends at the first line that does not belong to it.
        for (
            var i = start + 1; i < end
                && !letterhead.HasBetween(title, free[i])
                && !between.Content.Any(line => title.LastNumber < line && line < free[i].Number); i++)
            title = title.Join(free[i]);
        end = free.Count(line => line.Number <= title.LastNumber);
        var addressees = Addressed(free, end, out var addressed);
        return new ReportHead(title, dates.Page, dates.Issue, [.. lines.Where(IsFree)])
        {
            Number = letterhead.Number is { } number ? number with { Text = HeadLine.NumberIn(number.Text) } : null,
            Issuer = letterhead.Issuer,
            Letterhead = letterhead.Names,
            Keyed = [.. letterhead.Particulars.Where(line => !dates.Spare.Contains(line.Number)), .. addressed],
            Addressees = addressees,
        };

        bool IsFree(TextLine line) =>
            dates.Spare.Contains(line.Number)
                || (!letterhead.Has(line) && (line.Number < title.Number || line.Number > title.LastNumber) && addressed.All(own => own.Number != line.Number));
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
        for (
            var i = 0; i < head.Length
                && (HeadLine.IsIssuer(head[i].Text) || head[i].Columns.Any(column => HeadLine.KindOf(column) != HeadLineKind.Other)); i++)
        {
            if (head[i].Columns.Any(column => HeadLine.KindOf(column) is HeadLineKind.National or HeadLineKind.Number))
                length = i + 1;
        }

        return length;
    }

    private static int? FirstFree(ImmutableArray<TextLine> head, Letterhead letterhead)
    {
        var first = Enumerable.Range(0, head.Length).FirstOrDefault(i => !letterhead.Has(head[i]), -1);
        return first < 0 ? null : first;
    }

    private static ImmutableArray<TextLine> Addressed(ImmutableArray<TextLine> lines, int after, out ImmutableArray<TextLine> taken)
    {
        taken = [];
        var start = Enumerable.Range(after, Math.Max(0, Math.Min(lines.Length, after + 3) - after)).FirstOrDefault(
            i => HeadLine.KindOf(lines[i].Text) == HeadLineKind.Addressee, -1);
        if (start < 0)
            return [];
        var addressees = ImmutableArray.CreateBuilder<TextLine>();
        if (HeadLine.AddresseeIn(lines[start].Text) is { Length: > 0 } name)
            addressees.Add(lines[start] with { Text = name });
        var isList = addressees.Count == 0 || lines[start].Text.LastChar() is ';' or ':';
        var (end, limit) = (start + 1, Math.Min(lines.Length, start + MaxAddressees));
        for (; isList && end < limit && ListMarkers.TryRead(lines[end].Text) is var (_, text); end++)
            addressees.Add(lines[end] with { Text = text });
        for (; (addressees.Count == 0 || IsOpen(addressees[^1].Text)) && end < limit && IsAddressee(lines[end].Text); end++)
            addressees.Add(lines[end]);
        if (!addressees.Any(addressee => addressee.Text.Any(char.IsLetterOrDigit)))
            return [];
        taken = lines[start..end];
        return addressees.ToImmutable();
    }

    // The list goes on after a comma or semicolon.
    private static bool IsOpen(string text) => text.EndsWith(';') || text.EndsWith(',');

    // Below "Kính gửi:" on a line of its own names stand without bullets; a sentence is none.
    private static bool IsAddressee(string text) =>
        text.Length is > 0 and <= 100 && char.IsUpper(text.FirstChar()) && text.LastChar() != ':' && (text.LastChar() != '.' || text.Length <= 40)
        && NumberingStyles.Read(text).IsEmpty && !Sentence().IsMatch(text) && ReportKinds.Of(text) is null;

    // Words that open the text of a letter.
    [GeneratedRegex(
        @"^(?:Thực\s+hiện|Căn\s+cứ|Theo|Để|Nhằm|Trong|Ngày|Vừa\s+qua|Hiện\s+nay|Tiếp\s+theo|Xét|Sau|Qua|Được|Nay|Năm|Trước|Tại)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}

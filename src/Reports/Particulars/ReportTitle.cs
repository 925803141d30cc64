using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Documents;
using SiteGen.Reports.Structure;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Particulars;

/// <summary>Finds the title: the kind of document, and what it is about, which may go on over several lines.</summary>
internal static partial class ReportTitle
{
    // A line that is longer is prose, and no title comes after prose.
    private const int LongestLineBeforeTitle = 120;
    private const int MostLines = 8;
    private const int LongestLine = 200;

    /// <summary>
    /// The index of the first line: one that begins like a document (<c>Báo cáo …</c>), else one that tells the subject (<c>V/v …</c>); null when there is
    /// none. A web page may have a title of its own above the letterhead: then the title is the one below that.
    /// </summary>
    public static int? Start(ImmutableArray<TextLine> head)
    {
        if (StartFrom(head, 0) is not { } first)
            return null;
        var letterhead = first;
        while (letterhead < head.Length && !HeadLine.IsNameOfState(head[letterhead]))
            letterhead++;
        return StartFrom(head, letterhead) ?? BelowLetterhead(head, first) ?? first;
    }

    // A title with a letterhead directly above it, of which two lines at least are known: number, date and place, or who issues it.
    private static int? BelowLetterhead(ImmutableArray<TextLine> head, int first)
    {
        var title = StartFrom(head, first + 1);
        while (title is { } found)
        {
            var kinds = head[(first + 1)..found].Reverse().Select(KindOf).TakeWhile(kind => kind is not null).Distinct().ToImmutableArray();
            if (kinds.Length > 1 && (kinds.Contains(HeadLineKind.Date) || kinds.Contains(HeadLineKind.Number)))
                return found;
            title = StartFrom(head, found + 1);
        }

        return null;
    }

    // Other stands for who issues; null for a line of no letterhead. A web page shows a date without a place.
    private static HeadLineKind? KindOf(TextLine line) => HeadLine.Divide(line).Columns.Select(column => HeadLine.KindOf(column) switch
    {
        HeadLineKind.Date when VietnameseDate.PlaceIn(column) is null => null,
        HeadLineKind.Other when !HeadLine.IsIssuer(column) || ReportKinds.Of(column) is not null => null,
        HeadLineKind.Addressee or HeadLineKind.Subject => null,
        var kind => (HeadLineKind?)kind,
    }).FirstOrDefault();

    /// <summary>The index of the first line of a title at or below a line; null when there is none.</summary>
    internal static int? StartFrom(ImmutableArray<TextLine> head, int from)
    {
        var subject = -1;
        for (var i = from; i < head.Length; i++)
        {
            var kind = HeadLine.KindOf(head[i].Text);
            if (kind == HeadLineKind.Subject && subject < 0)
                subject = i;
            if (kind == HeadLineKind.Other && ReportKinds.Of(head[i].Text) is not null && !IsSentence(head[i]))
                return i;
            if (head[i].Text.Length > LongestLineBeforeTitle && kind == HeadLineKind.Other)
                break;
        }

        return subject < 0 ? null : subject;
    }

    /// <summary>The index after the last line of the title.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="start">The title's first line.</param>
    /// <param name="rules">The numbers of the source's lines that are drawn rules; one stands below a title.</param>
    public static int End(ImmutableArray<TextLine> lines, int start, IReadOnlySet<int> rules)
    {
        var end = start + 1;
        var isOpen = ReportKinds.IsKindAlone(lines[start].Text) || IsAboveAddressee(lines, start);
        var opening = (isOpen, HeadLine.KindOf(lines[start].Text) == HeadLineKind.Subject);
        var ruled = RuledEnd(lines, start, rules);
        while (end < Math.Min(lines.Length, start + MostLines) && IsPlain(lines[end]) && !IsRuleBelow(lines, end - 1, rules))
        {
            if (!(end < ruled || (isOpen && end == start + 1) || GoesOn(lines[end - 1], lines[end], end + 1 < lines.Length ? lines[end + 1] : null, opening)))
                break;
            end++;
        }

        return end;
    }

    // What a form or a letter is called, and what it is about: ĐƠN ĐỀ NGHỊ / Cấp lại thẻ / Kính gửi: …
    private static bool IsAboveAddressee(ImmutableArray<TextLine> lines, int start) =>
        start + 2 < lines.Length && VietnameseText.IsInCapitals(lines[start].Text) && HeadLine.KindOf(lines[start + 2].Text) == HeadLineKind.Addressee
        && lines[start + 1].Text.Length <= LongestLineBeforeTitle && lines[start + 1].Text.LastChar() is not ('.' or ':' or ';');

    // "Nghị quyết Hội nghị lần thứ ba nêu rõ …" tells of a resolution and is none.
    private static bool IsSentence(TextLine line) =>
        !VietnameseText.IsInCapitals(line.Text) && !line.Format.IsBold && !line.Format.IsCentred && line.Text.LastChar() is '.' or ';'
        && (line.Text.Length > LongestLineBeforeTitle || Predicate().IsMatch(line.Text));

    private static bool GoesOn(TextLine before, TextLine line, TextLine? next, (bool IsOpen, bool IsSubject) opening)
    {
        var (isOpen, isSubject) = opening;
        var isBeforeGrounds = next is not null && Grounds().IsMatch(next.Text);
        if (line.Text.Length > LongestLine
            || UnnumberedHeadings.IsOpeningOrClosing(line.Text)
            || UnnumberedHeadings.IsOperative(line.Text)
            || (isBeforeGrounds && VietnameseText.IsInCapitals(line.Text)))
            return false;
        if (VietnameseText.IsInCapitals(before.Text))
            return VietnameseText.IsInCapitals(line.Text)
                || (isOpen && line.Text.FirstChar() == '(' && line.Text.Length <= 120)
                || (char.IsLower(line.Text.FirstChar()) && line.Text.LastChar() is not ('.' or ':' or ';'));
        // What a letter is about is a phrase, however many lines it takes.
        if (isSubject && char.IsLower(line.Text.FirstChar()) && before.Text.LastChar() is not ('.' or ':' or ';')
            && line.Text.LastChar() is not ('.' or ':' or ';'))
            return true;
        // A title that begins a paragraph is not followed by more of it.
        return isOpen && before.Text.Length <= 120 && before.Text.LastChar() is not ('.' or ':' or ';') && line.Text.LastChar() is not ('.' or ':' or ';')
            && (
                char.IsLower(line.Text.FirstChar())
                    || (isBeforeGrounds && line.Text.Length <= 80)
                    || Continuation().IsMatch(line.Text)
                    || (line.Format.IsBold && before.Format.IsBold)
                    || (line.Format.IsCentred && before.Format.IsCentred));
    }

    // Short lines as far as a drawn rule below them.
    private static int RuledEnd(ImmutableArray<TextLine> lines, int start, IReadOnlySet<int> rules)
    {
        for (var i = start; i < Math.Min(lines.Length, start + MostLines) && lines[i].Text.Length <= LongestLineBeforeTitle; i++)
        {
            if (IsRuleBelow(lines, i, rules))
                return i + 1;
        }

        return start;
    }

    // Blank lines may stand between.
    private static bool IsRuleBelow(ImmutableArray<TextLine> lines, int index, IReadOnlySet<int> rules) =>
        rules.Any(rule => lines[index].LastNumber < rule && (index + 1 == lines.Length || rule < lines[index + 1].Number));

    private static bool IsPlain(TextLine line) =>
        NumberingStyles.Read(line.Text).IsEmpty && !ListMarkers.Bullets.Contains(line.Text.FirstChar()) && !NumberingStyles.IsNumberAlone(line.Text)
        && HeadLine.KindOf(line.Text) is HeadLineKind.Other or HeadLineKind.Subject;

    // Before its grounds a decision says who decides.
    [GeneratedRegex(@"^[-–+]?\s*Căn\s+cứ\b", RegexOptions.CultureInvariant)]
    private static partial Regex Grounds();

    [GeneratedRegex(
        @"\s(?:đã|đang|sẽ|nêu|ghi|chỉ\s+(?:rõ|ra)|nhấn\s+mạnh|khẳng\s+định|xác\s+định|yêu\s+cầu|đề\s+ra|được|phải)\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex Predicate();

    [GeneratedRegex(
        @"^(?:[“""(]|năm\b|nhiệm\s+k[ỳì]|giai\s+đoạn|trình\b|tại\b|kh[óo][áa]\b|lần\s+thứ|tháng\b|quý\b|và\b|của\b|về\b|phương\s+hướng)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Continuation();
}

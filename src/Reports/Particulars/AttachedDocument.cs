using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Documents;
using SiteGen.Reports.Structure;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Particulars;

/// <summary>
/// A document that stands below another one in the same file, mostly below its sign-off and what that one enacts: a letterhead, then
/// <c>QUY ĐỊNH … (Ban hành kèm theo Quyết định số …)</c>.
/// </summary>
/// <param name="Letterhead">The lines above its title.</param>
/// <param name="Title">Its kind and its title as one line, which has its own number.</param>
/// <param name="End">The index after its title's last line.</param>
internal sealed partial record AttachedDocument(ImmutableArray<TextLine> Letterhead, TextLine Title, int End)
{
    private const int LongestLetterhead = 10;
    private const int LinesToGrounds = 6;

    // As long as the number of a section may be.
    private const int LongestKind = 20;

    /// <summary>The document that begins at a line; null when none does.</summary>
    /// <param name="lines">The lines below the title of the whole.</param>
    /// <param name="start">The index of its first line, that of its letterhead if it has one.</param>
    public static AttachedDocument? At(ImmutableArray<TextLine> lines, int start)
    {
        var (title, isOfficial) = (start, false);
        for (; title < Math.Min(lines.Length, start + LongestLetterhead) && KindsOf(lines[title]) is { IsEmpty: false } kinds; title++)
            isOfficial |= kinds.Any(kind => kind is HeadLineKind.National or HeadLineKind.Number);
        if (title == lines.Length || lines[title].Content is not null || KindIn(lines[title].Text) is not { } kind)
            return null;
        var isAlone = title == start && ReportKinds.IsKindAlone(lines[title].Text);
        return isOfficial || isAlone || IsEnacted(lines, title) ? Of(lines, (start, title), kind) : null;
    }

    /// <summary>
    /// The index of the first line of a document that begins with a letterhead of its own within the text of another one, which nobody signed; the number of
    /// lines when none does. The letterhead has a number or a date, and a body or the state that issues it.
    /// </summary>
    /// <param name="lines">The lines below the title of the whole.</param>
    /// <param name="title">The title's last line in the source.</param>
    public static int NextLetterhead(ImmutableArray<TextLine> lines, int title)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Number <= title || !MayBeOfLetterhead(lines[i]))
                continue;
            var start = i;
            while (start > 1 && start > i - LongestLetterhead && lines[start - 1].Number > title && !KindsOf(lines[start - 1]).IsEmpty)
                start--;
            if (At(lines, start) is { } document && document.HasOwnLetterhead)
                return start;
        }

        return lines.Length;
    }

    private bool HasOwnLetterhead
    {
        get
        {
            var kinds = Letterhead.SelectMany(line => KindsOf(line)).ToHashSet();
            return (kinds.Contains(HeadLineKind.Number) || kinds.Contains(HeadLineKind.Date))
                && (kinds.Contains(HeadLineKind.National) || kinds.Contains(HeadLineKind.Other));
        }
    }

    // Few lines of a text can begin one, so that only these are looked at more closely.
    private static bool MayBeOfLetterhead(TextLine line) =>
        line.Content is null && line.Text.Length <= TailLine.Longest
        && (line.Columns.Any(column => column.StartsWith("Số", StringComparison.OrdinalIgnoreCase)) || line.Text.Contains("CỘNG", StringComparison.Ordinal))
        && KindsOf(line).Any(kind => kind is HeadLineKind.Number or HeadLineKind.National);

    private static AttachedDocument Of(ImmutableArray<TextLine> lines, (int Start, int Title) at, string kind)
    {
        var end = Math.Max(at.Title + 1, ReportTitle.End(lines, at.Title, ImmutableHashSet<int>.Empty));
        while (end > at.Title + 1 && Grounds().IsMatch(lines[end - 1].Text) && (end > at.Title + 2 || lines[at.Title].Text.Length > kind.Length))
            end--;
        var title = lines[(at.Title + 1)..end].Aggregate(lines[at.Title], (joined, line) => joined.Join(line));
        var number = new Numbering(NumberingStyles.Appendices[0], kind, kind, [1], title.Text[kind.Length..].TrimStart(' ', ':', '.'));
        return new AttachedDocument(lines[at.Start..at.Title], title with { Own = number }, end);
    }

    // What the columns of a line of a letterhead are; none when a column is something else.
    private static ImmutableArray<HeadLineKind> KindsOf(TextLine line)
    {
        if (line.Content is not null || line.Text.Length > TailLine.Longest)
            return [];
        ImmutableArray<(string Text, HeadLineKind Kind)> columns = [.. HeadLine.Divide(line).Columns.Select(column => (column, HeadLine.KindOf(column)))];
        return columns.All(IsOfLetterhead) ? [.. columns.Select(column => column.Kind)] : [];
    }

    private static bool IsOfLetterhead((string Text, HeadLineKind Kind) column) => column.Kind switch
    {
        HeadLineKind.Other => HeadLine.IsIssuer(column.Text) && ReportKinds.Of(column.Text) is null,
        HeadLineKind.Subject or HeadLineKind.Addressee => false,
        _ => true,
    };

    // The kind as written, where it is written in capitals as a title's is.
    private static string? KindIn(string text)
    {
        if (text.Length > TailLine.Longest || ReportKinds.Of(text) is not { } kind || !text.StartsWith(kind.ToUpperInvariant(), StringComparison.Ordinal))
            return null;
        return kind.Length <= LongestKind ? text[..kind.Length] : string.Join(' ', text.Split(' ').Take(2));
    }

    private static bool IsEnacted(ImmutableArray<TextLine> lines, int title) =>
        lines.Skip(title + 1).Take(LinesToGrounds).Any(line => Grounds().IsMatch(line.Text));

    [GeneratedRegex(@"^\(\s*(?:Ban\s+hành\s+kèm|Kèm)\s+theo\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Grounds();
}

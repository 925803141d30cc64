using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Reports.Structure;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Particulars;

/// <summary>Finds the cover of a report: above its letterhead, or between that and its title, issuing body and title stand once more.</summary>
internal static class CoverPage
{
    private const int LongestLine = 120;

    /// <summary>The lines of the cover; none when there is none.</summary>
    /// <param name="head">The lines that can belong to a head.</param>
    public static ImmutableArray<TextLine> Find(ImmutableArray<TextLine> head)
    {
        if (ReportTitle.StartFrom(head, 0) is not { } first || !head[..first].Any(line => HeadLine.Divide(line).Columns.Any(IsOfLetterhead)))
            return [];
        var second = first + 1;
        while (second < head.Length && !BeginsLetterhead(head[second]) && !Repeats(head, first, second))
            second++;
        if (second == head.Length || ReportTitle.StartFrom(head, second) is not { } title || !AreOfOneKind(head[first].Text, head[title].Text))
            return [];
        var (from, to) = title == second ? (first, second) : (0, Above(head, first, second));
        return head[from..to].All(line => line.Text.Length <= LongestLine && NumberingStyles.Read(line.Text).IsEmpty) ? head[from..to] : [];
    }

    private static bool BeginsLetterhead(TextLine line) =>
        HeadLine.IsNameOfState(line) || HeadLine.Divide(line).Columns.Any(column => HeadLine.KindOf(column) == HeadLineKind.Number);

    // The names above the name of the state belong to the same letterhead.
    private static int Above(ImmutableArray<TextLine> head, int first, int second)
    {
        var start = second;
        while (start > first + 1 && HeadLine.Divide(head[start - 1]).Columns.All(IsOfLetterhead) && !VietnameseDate.IsWrittenIn(head[start - 1].Text))
            start--;
        return start;
    }

    private static bool IsOfLetterhead(string column) =>
        HeadLine.KindOf(column) is HeadLineKind.National or HeadLineKind.Number || (HeadLine.IsIssuer(column) && ReportKinds.Of(column) is null);

    // The same kind alone on its line, and the same title below it.
    private static bool Repeats(ImmutableArray<TextLine> head, int first, int second) =>
        ReportKinds.IsKindAlone(head[first].Text) && ReportKinds.IsKindAlone(head[second].Text) && second + 1 < head.Length
        && Key(head[second + 1]) is var again && Key(head[first + 1]) is var title
        && (again.StartsWith(title, StringComparison.Ordinal) || title.StartsWith(again, StringComparison.Ordinal));

    private static string Key(TextLine line) => VietnameseText.ComparisonKey(line.Text);

    private static bool AreOfOneKind(string first, string second) =>
        ReportKinds.Of(first) is { } kind && ReportKinds.Of(second) is { } other
        && (kind.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(kind, StringComparison.Ordinal));
}

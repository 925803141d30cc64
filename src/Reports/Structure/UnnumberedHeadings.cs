using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Sources;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>Finds lines that may be headings although they have no number.</summary>
internal static partial class UnnumberedHeadings
{
    private const int Longest = 150;
    private const int ShortestParagraph = 40;

    // Where more of a text is bold than this, bold says nothing.
    private const double MostBold = 0.4;

    // The words with which a document begins to act; they are no title (Nghị định 30/2020/NĐ-CP, Phụ lục III).
    private static readonly FrozenSet<string> Operative = new[]
    {
        "quyet dinh", "quyet nghi", "nghi quyet", "chi thi", "ra lenh", "thong bao", "de nghi", "ket luan nhu sau", "muc luc",
        "cong hoa xa hoi chu nghia viet nam",
        "doc lap tu do hanh phuc", "dang cong san viet nam",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OpeningsAndClosings = new[]
    {
        "mo dau", "phan mo dau", "loi mo dau", "loi noi dau", "dat van de", "phan dat van de", "ket luan", "phan ket luan", "loi ket", "phan ket thuc",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How each line stands out.</summary>
    public static ImmutableArray<UnnumberedKind> Find(ImmutableArray<TextLine> lines)
    {
        var length = lines.Sum(line => (long)line.Text.Length);
        var bold = lines.Where(line => line.Format.IsBold).Sum(line => (long)line.Text.Length) <= MostBold * length;
        var styled = lines.Where(line => line.Format.HeadingLevel is not null).Sum(line => (long)line.Text.Length) <= MostBold * length;
        return [.. lines.Select((line, i) => KindOf(line, i + 1 < lines.Length ? lines[i + 1] : null, bold, styled))];
    }

    private static UnnumberedKind KindOf(TextLine line, TextLine? next, bool bold, bool styled)
    {
        // A line with nothing below it is no heading. The line above a list of legal grounds (Căn cứ …) names the body that issues the document.
        if (next is null || line.Content is not null || line.Text.Length > HeadingScore.Longest || Grounds().IsMatch(next.Text))
            return UnnumberedKind.None;
        if (line.Text.FirstChar() == '*')
            return IsStarLabel(line.Text, next.Text) ? UnnumberedKind.Star : UnnumberedKind.None;
        if (ListMarkers.TryRead(line.Text) is not null || !char.IsLetter(line.Text.FirstChar()) || line.Text.LastChar() is ';' or ',' or '!'
            || IsOperative(line.Text) || Salutation().IsMatch(line.Text))
            return UnnumberedKind.None;
        if (IsOpeningOrClosing(line.Text))
            return UnnumberedKind.Capitals;
        if (VietnameseText.IsInCapitals(line.Text))
            return IsTitleInCapitals(line.Text) && (HasBody(next) || line.Format.IsBold) ? UnnumberedKind.Capitals : UnnumberedKind.None;
        // A sentence with figures is bold for its weight: "Lúc 14 giờ 00 phút, ngày 28 tháng 4 năm 2026."
        if (HeadingScore.Of(line.Text, LineFormat.None) < 0 || line.Text.Length > Longest || (line.Text.LastChar() == '.' && line.Text.Any(char.IsDigit)))
            return UnnumberedKind.None;
        if (styled && line.Format.HeadingLevel is not null)
            return UnnumberedKind.Style;
        return bold && line.Format.IsBold ? UnnumberedKind.Bold : UnnumberedKind.None;
    }

    /// <summary>Whether a line is the name of a part that begins or ends a document, and is almost never numbered.</summary>
    public static bool IsOpeningOrClosing(string text) =>
        text.Length < 30 && OpeningsAndClosings.Contains(VietnameseText.ComparisonKey(text)) && char.IsLetter(text.LastChar());

    /// <summary>Whether a line is the word with which a document begins to act.</summary>
    public static bool IsOperative(string text) => text.Length < 60 && Operative.Contains(VietnameseText.ComparisonKey(text));

    private static bool IsStarLabel(string text, string next) =>
        text.Length <= 100 && HeadingScore.Of(text.TrimStart('*', ' '), LineFormat.None) > 0 && NumberingStyles.Read(next).Any(reading => reading.IsFirst);

    // Abbreviations only (HĐND, UBND) are no title: a title has a vowel with a mark.
    private static bool IsTitleInCapitals(string text) =>
        text.Contains(' ', StringComparison.Ordinal)
        && text.Count(char.IsLetter) >= 6
        && text.Any(c => c > '\u00BF' && c != 'Đ' && char.IsLetter(c))
        && text.Count(char.IsDigit) <= text.Length / 3
        && !text.Contains("CHỦ NGHĨA VIỆT NAM", StringComparison.Ordinal);

    // A paragraph, a list, a number, a table; a short line after capitals is rather the next cell of a table.
    private static bool HasBody(TextLine next) =>
        next.Content is not null
            || next.Text.Length >= ShortestParagraph
            || ListMarkers.TryRead(next.Text) is not null
            || !NumberingStyles.Read(next.Text).IsEmpty;

    [GeneratedRegex(@"^(?:Kính\s+thưa|Thưa)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^[-–+]?\s*Căn\s+cứ\b", RegexOptions.CultureInvariant)]
    private static partial Regex Grounds();
}

using System.Text.RegularExpressions;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Reports.Structure;

/// <summary>
/// How much a line looks like a title rather than a sentence, in points: above 0 a title, below 0 a sentence. The points were weighed on reports as they are;
/// what a line is, is decided with its neighbours by <see cref="OutlineTitles"/>.
/// </summary>
internal static partial class HeadingScore
{
    /// <summary>The longest title, in characters.</summary>
    public const int Longest = 300;

    /// <summary>The points of the words after a number.</summary>
    /// <param name="title">The words.</param>
    /// <param name="format">How the source sets the line.</param>
    public static int Of(string title, LineFormat format)
    {
        if (title.Length == 0)
            return 0;
        var set = (format.IsBold ? 5 : 0) + (format.HeadingLevel is null ? 0 : 3);
        if (VietnameseText.IsInCapitals(title))
            return set + (title.Length <= Longest ? 6 : -10) + (title[^1] is ';' or ',' ? -6 : 0);
        return set + Length(title.Length) + End(title) + Inside(title);
    }

    private static int Length(int length) => length switch
    {
        <= 60 => 3,
        <= 100 => 2,
        <= 150 => 0,
        <= 200 => -3,
        _ => -8,
    };

    private static int End(string title) => title[^1] switch
    {
        ';' or ',' => -6,
        '.' => title.AsSpan().Count(' ') switch
        {
            > 13 => -4,
            > 8 => -1,
            _ => 0,
        },
        ':' => title.Length <= 100 ? 1 : -1,
        _ => 1,
    };

    // A sentence within, figures, or a label with words after it: "Tổ Xã hội: 11 giáo viên".
    private static int Inside(string title) =>
        (SentenceEnd().IsMatch(title) ? -5 : 0)
        + (title.AsSpan(0, title.Length - 1).Contains(';') ? -3 : 0)
        + (Label().IsMatch(title) ? -3 : 0)
        + (Figures().IsMatch(title) ? -2 : 0)
        + (Initials().IsMatch(title) ? -8 : 0);

    [GeneratedRegex(@"\p{Ll}{2}[.!?]\s+[\p{Lu}“""]", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // "V.I. Lênin" is no section V.
    [GeneratedRegex(@"^[A-ZĐ]\.\s?\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@":\s*\S+\s+\S+\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"[0-9]\s?%|[0-9]+/[0-9]+\s+(?:đ/c|đồng|người|xã|chi)|[0-9]\s+(?:triệu|tỷ|nghìn|đ/c|đồng|người|hộ|lượt|tấn|ha)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Analysis.Figures;

/// <summary>The times that a sentence names: years, parts of terms.</summary>
internal static partial class Periods
{
    // A period further after the number belongs to something else.
    private const int NearestAfter = 40;

    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:0123456789");

    /// <summary>Where they stand, in order.</summary>
    public static ImmutableArray<Range> In(string sentence) =>
        [.. from Match match in Pattern().Matches(sentence)
            where !IsComparison(sentence.AsSpan(0, match.Index))
            select match.Index..(match.Index + match.Length)];

    /// <summary>
    /// The one that a figure belongs to: soon after it, else before it in its part of the sentence, else at the beginning; empty when there is none.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="periods">Its periods.</param>
    /// <param name="figure">From the number to the end of what it counts.</param>
    public static string Of(string sentence, ImmutableArray<Range> periods, Range figure)
    {
        var (start, end) = (figure.Start.Value, figure.End.Value);
        foreach (var period in periods)
        {
            if (period.Start.Value >= end && period.Start.Value - end <= NearestAfter && IsNear(sentence[end..period.Start.Value]))
                return sentence[period];
        }

        var part = start == 0 ? 0 : sentence.LastIndexOf(';', start - 1) + 1;
        foreach (var period in periods.Reverse())
        {
            if (period.End.Value <= start && (period.Start.Value >= part || period.Start.Value == 0))
                return sentence[period];
        }

        return "";
    }

    private static bool IsNear(string between) =>
        between.AsSpan().IndexOfAny(Ends) < 0 && !between.Contains(" và ", StringComparison.Ordinal);

    // "tăng hơn nhiệm kỳ trước", "so với năm 2005"
    private static bool IsComparison(ReadOnlySpan<char> before) =>
        before.TrimEnd().EndsWith("hơn", StringComparison.OrdinalIgnoreCase) || before.TrimEnd().EndsWith("so với", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"(?:\b(?:từ|đến|trước|sau|trong|cuối|đầu|hết|tính) )?(?:\b(?:đến|cuối|đầu|hết) )?\bnăm (?:19|20)\d\d\b(?:(?: ?[-–] ?| đến )(?:năm )?(?:19|20)\d\d\b)?"
        + @"|\bgiai đoạn (?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\b"
        + @"|\btừ đầu nhiệm kỳ đến nay\b|\b(?:trong|đầu|giữa|cuối|cả|toàn) nhiệm kỳ\b(?! trước)"
        + @"|\bnhiệm kỳ (?:[IVXL]+\b|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

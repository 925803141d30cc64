using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>The number that the words of a heading begin with.</summary>
/// <param name="Written">The number as written with its delimiter: <c>1.</c>, <c>a)</c>, <c>Điều 2.</c>; empty when it cannot be taken off the words.</param>
/// <param name="Parts">Its parts as ids spell them: <c>1.1.</c> is <c>1</c>, <c>1</c>.</param>
/// <param name="Title">The words after it.</param>
public sealed partial record HeadingNumber(string Written, ImmutableArray<string> Parts, string Title)
{
    // Slugs drop marks, so that đ) would be d) again: letters are spelled as on a Telex keyboard.
    private static readonly Dictionary<string, string> MarkedLetters = new(StringComparer.Ordinal)
    {
        ["ă"] = "aw",
        ["â"] = "aa",
        ["đ"] = "dd",
        ["ê"] = "ee",
        ["ô"] = "oo",
        ["ơ"] = "ow",
        ["ư"] = "uw",
    };

    // The forms of numbers in Vietnamese documents, the most particular first.
    private static readonly ImmutableArray<Regex> Forms = [Named(), Several(), Single()];

    /// <summary>Finds the number; null when the words have none.</summary>
    public static HeadingNumber? TryParse(string words)
    {
        foreach (var form in Forms)
        {
            var match = form.Match(words);
            if (match.Success)
                return Of(match, words[match.Length..]);
        }

        return null;
    }

    // A number glued to the words (1.Mục tiêu), or one that is all there is, stays with them: no word is changed.
    private static HeadingNumber Of(Match match, string after)
    {
        var separate = after.Length > 0 && char.IsWhiteSpace(after[0]);
        var parts = match.Groups["part"].Captures.Select(part => Part(part.Value)).Where(part => part.Length > 0);
        return new HeadingNumber(separate ? match.Value : "", [.. parts], separate ? after.TrimStart() : match.Value + after);
    }

    private static string Part(string part) => MarkedLetters.GetValueOrDefault(part.ToLowerInvariant()) ?? Slug.Of(part);

    // Phần I. · Chương 2: · Điều 1. · PHẦN THỨ NHẤT
    [GeneratedRegex(@"^(?<part>phần|chương|mục|tiểu mục|điều|phụ lục)\s+(?<part>[0-9]{1,3}|[IVXLC]+|[A-ZĐ]|thứ\s+(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))(?:[.:]|(?=$))(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // 1.1. · 1.1 · 1.1) · 3.3.1. · a.1. · II.2.
    [GeneratedRegex(@"^(?<part>[0-9]{1,2}|[A-Za-zĐđ]|[IVXLC]+)(?:\.(?<part>[0-9]{1,2}))+(?:[.)/]|\s?[-–])?(?=\s|$|\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    // 1. · 1) · 1/ · 1- · I. · I - · A. · a) · đ)
    [GeneratedRegex(@"^(?:(?<part>[0-9]{1,3}|[IVXLC]+)(?:[.)/]|\s?[-–])|(?<part>[A-Za-zÀ-ỹ])[.)/])(?=\s|$|\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Single();
}

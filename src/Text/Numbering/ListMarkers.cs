using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Text.Numbering;

/// <summary>What an item of a list begins with.</summary>
internal static partial class ListMarkers
{
    /// <summary>The bullets. A plus sign always stands below the others (<c>-</c>, below it <c>+</c>).</summary>
    public static FrozenSet<char> Bullets { get; } = "-–—+•·*".ToFrozenSet();

    /// <summary>Removes the bullet of a line; null when it has none. A bullet at a figure needs a blank: <c>-5%</c> is a number.</summary>
    public static (char Bullet, string Text)? TryRead(string text)
    {
        if (!Bullets.Contains(text.FirstChar()))
            return null;
        var rest = text[1..].TrimStart();
        var glued = rest.Length == text.Length - 1;
        var isItem = rest.Any(char.IsLetterOrDigit) && !Bullets.Contains(rest[0]) && !(glued && char.IsDigit(rest[0]));
        return isItem ? (text.FirstChar(), rest) : null;
    }

    /// <summary>Whether a line counts in words: <c>Một là, …</c>, <c>Thứ hai, …</c> (but not <c>Thứ hai, ngày 24 …</c>, which is Monday).</summary>
    public static bool CountsInWords(string text) => InWords().IsMatch(text);

    /// <summary>Whether a line is a rule drawn with characters and has no word.</summary>
    public static bool IsRule(string text) => text.All(c => c is '-' or '_' or '=' or '~' or '*' or '¯' or '‾' or '＿' || c == ' ' || IsLine(c));

    // Dashes, box drawing, lower and upper blocks.
    private static bool IsLine(char c) => c is (>= '\u2010' and <= '\u2015') or (>= '\u2500' and <= '\u2583') or '\u23AF' or '\u25AC';

    [GeneratedRegex(
        @"^(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\s+là\b|Thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*(?:là\b|[,:])(?!\s*ngày\b))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InWords();
}

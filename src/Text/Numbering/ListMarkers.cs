using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Text.Numbering;

/// <summary>What an item of a list begins with.</summary>
internal static partial class ListMarkers
{
    /// <summary>The bullets. A plus sign always stands below the others (<c>-</c>, below it <c>+</c>).</summary>
    public static FrozenSet<char> Bullets { get; } = "-–—+•·*".ToFrozenSet();

    private const int LongestOrnament = 5;

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

    /// <summary>Whether a line is a rule drawn with characters and has no word; its ornament may be written with letters: <c>---o0o---</c>.</summary>
    public static bool IsRule(string text)
    {
        var core = text.AsSpan();
        while (!core.IsEmpty && IsDrawn(core[0]))
            core = core[1..];
        var before = text.Length - core.Length;
        while (!core.IsEmpty && IsDrawn(core[^1]))
            core = core[..^1];
        var isDrawnAround = before > 0 && before + core.Length < text.Length;
        return core.IsEmpty ? IsLong(text) : core.Length <= LongestOrnament && IsOrnament(core, isDrawnAround);
    }

    // One of these signs alone is a bullet without words, few dots are words left out.
    private static bool IsLong(string text)
    {
        if (text.All(c => c == ' ' || IsLine(c) || IsStar(c)))
            return true;
        var dots = text.Sum(c => c switch { '.' => 1, '…' => 3, _ => 0 });
        return dots == 0 ? text.Length > 1 : dots > 4;
    }

    // "o0o", "oOo", and between lines "o" and "000" as well.
    private static bool IsOrnament(ReadOnlySpan<char> core, bool isDrawnAround) =>
        !core.ContainsAnyExcept("oO0") && (core.ContainsAny('o', 'O') ? isDrawnAround || core.Length == 3 : isDrawnAround && core.Length == 3);

    private static bool IsDrawn(char c) => c is ' ' or '.' or '…' or '+' or '#' or '•' or '·' || IsLine(c) || IsStar(c);

    // Hyphens and the like, dashes, box drawing, lower and upper blocks.
    private static bool IsLine(char c) =>
        c is '-' or '_' or '=' or '~' or '*' or '¯' or '‾' or '＿' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2E3A' or '\u2E3B'
            or (>= '\u2500' and <= '\u2583') or '\u23AF' or '\u25AC';

    // Asterisks, stars, flowers and lozenges; boxes and circles may be there to be ticked.
    private static bool IsStar(char c) =>
        c is '\u204E' or '\u2051' or '\u2042' or '\u2217' or '\u203B' or '\u2605' or '\u2606' or '\u25C6' or '\u25C7' or '\u25CA'
            or (>= '\u2720' and <= '\u274B') or '\u2756' or '\u2766' or '\u2767';

    [GeneratedRegex(
        @"^(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\s+là\b|Thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*(?:là\b|[,:])(?!\s*ngày\b))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InWords();
}

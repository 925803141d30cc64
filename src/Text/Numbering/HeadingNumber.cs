using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Text.Numbering;

/// <summary>The number that the words of a heading begin with.</summary>
/// <param name="Written">The number as written with its sign: <c>1.</c>, <c>a)</c>, <c>Điều 2 -</c>; empty when it cannot be taken off the words.</param>
/// <param name="Parts">Its parts as ids spell them: <c>1.1.</c> is <c>1</c>, <c>1</c>; <c>Điều 2 -</c> is <c>dieu</c>, <c>2</c>.</param>
/// <param name="Title">The words after it.</param>
internal sealed record HeadingNumber(string Written, ImmutableArray<string> Parts, string Title)
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

    // The contents of every page ask for the numbers of all sections.
    private static readonly Memo<HeadingNumber?> Numbers = new(4096, ParseNumber);
    private static readonly Memo<HeadingNumber?> PartNumbers = new(1024, heading => TryParse(heading) ?? ParseNumber(heading));

    /// <summary>The words that name the division: <c>Điều</c>, <c>PHẦN</c>; empty for numbers only.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it counts, as written: <c>2</c>, <c>THỨ NHẤT</c>, <c>II.2</c>; empty for a name without a number.</summary>
    public string Count { get; init; } = "";

    /// <summary>The number without its sign: <c>Điều 2</c>, <c>II.2</c>.</summary>
    public string Numeral => $"{Name} {Count}".Trim();

    /// <summary>What stands for it in ids: <c>dieu-2</c>.</summary>
    public string Id => string.Join('-', Parts);

    /// <summary>Finds the number that a heading begins with; null when the words have none.</summary>
    public static HeadingNumber? TryParse(string words)
    {
        if (NumberingStyles.TryReadHeading(words) is not { } match)
            return null;
        // A number glued to the words (1.Mục tiêu), or one that is all there is, stays with them: no word is changed.
        var after = words[match.Length..];
        var separate = after.Length > 0 && char.IsWhiteSpace(after[0]);
        return Of(match, separate ? match.Value : "", separate ? after.TrimStart() : words);
    }

    /// <summary>
    /// Reads a number that stands by itself, with or without its sign, as the front matter of a section has it: <c>III</c>, <c>Phần thứ nhất</c>; null for
    /// other words.
    /// </summary>
    public static HeadingNumber? TryParseNumber(string number) => Numbers.Of(number);

    private static HeadingNumber? ParseNumber(string number) =>
        new[] { number, number + "." }.Select(NumberingStyles.TryReadHeading).FirstOrDefault(match => match?.Length >= number.Length) is { } match
            ? Of(match, number, "")
            : null;

    /// <summary>The number of a part of a report: its heading may be nothing but the number. Null when it has none.</summary>
    public static HeadingNumber? OfPart(string heading) => PartNumbers.Of(heading);

    /// <summary>The id of a part: that of its number (<c>phan-thu-nhat</c>, <c>a</c>), or of its words where it has none.</summary>
    public static string IdOfPart(string heading) => OfPart(heading)?.Id ?? Slug.Of(heading);

    /// <summary>The id of a section: that of its number, or of the words that stand for one.</summary>
    public static string IdOfNumber(string number) => TryParseNumber(number)?.Id ?? Slug.Of(number);

    private static HeadingNumber Of(Match match, string written, string title)
    {
        var (names, parts) = (match.Groups["name"].Captures, match.Groups["part"].Captures);
        return new HeadingNumber(written, [.. names.Concat(parts).Select(part => IdOf(part.Value))], title)
        {
            Name = string.Concat(names.Select(name => name.Value)),
            Count = string.Join('.', parts.Select(part => part.Value)),
        };
    }

    private static string IdOf(string part) => MarkedLetters.GetValueOrDefault(part.ToLowerInvariant()) ?? Slug.Of(part);
}

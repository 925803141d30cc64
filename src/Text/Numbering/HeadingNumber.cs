using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Text.Numbering;

/// <summary>The number that the words of a heading begin with.</summary>
/// <param name="Written">The number as written with its sign: <c>1.</c>, <c>a)</c>, <c>Điều 2 -</c>; empty when it cannot be taken off the words.</param>
/// <param name="Parts">Its parts as ids spell them: <c>1.1.</c> is <c>1</c>, <c>1</c>; <c>Điều 2 -</c> is <c>dieu</c>, <c>2</c>.</param>
/// <param name="Title">The words after it.</param>
public sealed record HeadingNumber(string Written, ImmutableArray<string> Parts, string Title)
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

    /// <summary>Finds the number; null when the words have none.</summary>
    public static HeadingNumber? TryParse(string words)
    {
        if (NumberingStyles.TryReadHeading(words) is not { } match)
            return null;
        // A number glued to the words (1.Mục tiêu), or one that is all there is, stays with them: no word is changed.
        var after = words[match.Length..];
        var separate = after.Length > 0 && char.IsWhiteSpace(after[0]);
        return new HeadingNumber(separate ? match.Value : "", PartsOf(match), separate ? after.TrimStart() : words);
    }

    /// <summary>The id of a heading: that of its number (<c>phan-thu-nhat</c>, <c>a</c>), or of its words where it has none.</summary>
    public static string IdOfHeading(string words) => TryParse(words) is { } number ? string.Join('-', number.Parts) : Slug.Of(words);

    /// <summary>The id of a number without its sign, as the front matter of a section has it: <c>III</c>, <c>Phần thứ nhất</c>.</summary>
    public static string IdOf(string number) =>
        new[] { number, number + "." }.Select(NumberingStyles.TryReadHeading).FirstOrDefault(match => match?.Length >= number.Length) is { } match
            ? string.Join('-', PartsOf(match))
            : Slug.Of(number);

    private static ImmutableArray<string> PartsOf(Match match) =>
        [.. match.Groups["name"].Captures.Concat(match.Groups["part"].Captures).Select(part => MarkedLetters.GetValueOrDefault(part.Value.ToLowerInvariant()) ?? Slug.Of(part.Value))];
}

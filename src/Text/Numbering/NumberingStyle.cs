using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Sources.Structure;

/// <summary>A way of numbering headings.</summary>
/// <param name="Name">Its name, for messages and tests: <c>roman</c>.</param>
/// <param name="Form">The form of a line numbered so, with the groups <c>number</c> (delimiter included), <c>numeral</c> and <c>title</c>.</param>
/// <param name="Value">What a numeral counts, one entry for each of its parts (<c>2.1</c> is 2, 1); null when it is no numeral after all.</param>
/// <param name="Weight">How much a number of this style speaks for a heading by itself, in the points of <see cref="HeadingScore"/>.</param>
/// <param name="Repeats">The name of the style whose number its own begins with: <c>arabic</c> for 2.1; null when it stands alone.</param>
public sealed record NumberingStyle(string Name, Regex Form, Func<string, ImmutableArray<int>?> Value, int Weight, string? Repeats = null)
{
    /// <summary>Whether it is of the words that name a division (<c>Phần</c>, <c>Điều</c>), so that its title may be missing.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether a number may be left out without a sign that one was forgotten: many leave out đ, and all f, j, w, z.</summary>
    public bool CountsByLetters { get; init; }

    /// <summary>Reads a line as numbered in this style; null when it is not.</summary>
    public Numbering? TryRead(string text)
    {
        var match = Form.Match(text);
        return match.Success && Value(match.Groups["numeral"].Value) is { } value
            ? new Numbering(this, match.Groups["numeral"].Value, match.Groups["number"].Value, value, match.Groups["title"].Value)
            : null;
    }
}

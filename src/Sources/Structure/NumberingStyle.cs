using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Sources.Structure;

/// <summary>A way of numbering headings.</summary>
/// <param name="Name">Its name, for messages and tests: <c>roman</c>.</param>
/// <param name="Form">The form of a line numbered so, with the groups <c>number</c> (delimiter included), <c>numeral</c> and <c>title</c>.</param>
/// <param name="Value">What a numeral counts, one entry for each of its parts (<c>2.1</c> is 2, 1); null when it is no numeral after all.</param>
/// <param name="LongestStep">How far a number may be from the one before it in the same series: 1, or 2 where one may have been forgotten.</param>
/// <param name="MaxWordsBeforeStop">The most words of a title that ends with a full stop; with more it is a sentence.</param>
/// <param name="Repeats">The name of the style whose number its own begins with: <c>arabic</c> for 2.1; null when it stands alone.</param>
public sealed record NumberingStyle(
    string Name,
    Regex Form,
    Func<string, ImmutableArray<int>?> Value,
    int LongestStep,
    int MaxWordsBeforeStop,
    string? Repeats = null)
{
    /// <summary>Reads a line as numbered in this style; null when it is not.</summary>
    public Numbering? TryRead(string text)
    {
        var match = Form.Match(text);
        return match.Success && Value(match.Groups["numeral"].Value) is { } value
            ? new Numbering(this, match.Groups["numeral"].Value, match.Groups["number"].Value, value, match.Groups["title"].Value)
            : null;
    }
}

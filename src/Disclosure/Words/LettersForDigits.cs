using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>Reads letters that stand in the place of digits as a person does: <c>O912 34S 67B</c>, <c>09l2</c>. A group without any digit is a word.</summary>
internal static partial class LettersForDigits
{
    private const string Letters = "OoIl|SBZ", Digits = "00111582";

    // A guard for speed.
    private static readonly SearchValues<char> Any = SearchValues.Create(Letters);

    /// <summary>The words with such letters as digits, sign by sign; the same words where there is none.</summary>
    public static string Read(string words) =>
        words.AsSpan().ContainsAny(Any) && words.AsSpan().ContainsAnyInRange('0', '9') ? Group().Replace(words, group => Plain(group.Value)) : words;

    private static string Plain(string group) =>
        string.Concat(group.Select(c => Letters.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Digits[i] : c));

    // Letters and digits and nothing else, with digits among them.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}|])(?=[OoIl|SBZ]{0,12}[0-9])(?=[0-9]{0,20}[OoIl|SBZ])[0-9OoIl|SBZ]{2,40}(?![\p{L}\p{N}|])", RegexOptions.CultureInvariant)]
    private static partial Regex Group();
}

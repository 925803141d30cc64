using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>
/// Finds letters within words that look Vietnamese and are not: <c>ƣ</c> (U+01A3) for <c>ư</c>, Greek and Cyrillic letters beside Latin ones, letters of a font
/// of its own (private use), signs for a letter that nobody knows. They are kept as they stand; a search for the right word does not find them.
/// </summary>
internal static partial class StrangeLetters
{
    private const int MostShown = 5;

    /// <summary>Tells of them, with the first places.</summary>
    public static void Tell(SourceFile source, DiagnosticBag diagnostics)
    {
        ImmutableArray<(int Line, string Word)> found = [
            .. source.Lines
                .Where(line => line.LeftOut is null)
                .SelectMany(line => Word().Matches(line.Text).Select(match => (line.Number, match.Value)))
        ];
        if (!found.IsEmpty)
            diagnostics.Add(
                EncodingProblems.StrangeLetters(
                    source.At(found[0].Line),
                    string.Join(", ", found.DistinctBy(place => place.Word).Take(MostShown).Select(place => $"“{Quotation.Short(place.Word)}” ({place.Line})")),
                    found.Length));
    }

    private const string Latin = @"[A-Za-z\u00C0-\u01B0\u1EA0-\u1EF9]";
    private const string Other = @"[\u0370-\u03FF\u0400-\u04FF]";
    private const string Unknown = @"[\uE000-\uF8FF\uFFFD\u25A1]";
    private const string Letters = @"(?:\p{L}\p{M}{0,3}){0,20}";

    // A word is bounded so that a line of one word of a million letters is looked at once.
    [GeneratedRegex(
        $@"{Letters}(?:(?<=\p{{L}}\p{{M}}{{0,3}}){Unknown}|{Unknown}(?=\p{{Ll}})|[\u01A2\u01A3]|(?<={Latin}){Other}|{Other}(?={Latin})){Letters}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

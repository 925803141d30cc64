using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Words in capitals that are no Vietnamese syllable and not in the glossary: readers may not know what they stand for.</summary>
internal static partial class UnknownAbbreviations
{
    // How many are named, and how often one must occur to be of use in a glossary.
    private const int MostNamed = 12, Least = 2;

    /// <summary>A notice about the most frequent ones of an archive; none where all are known.</summary>
    public static Diagnostic? In(Archive archive)
    {
        var known = archive.Glossary.Select(entry => entry.Abbreviation.Value).ToHashSet(StringComparer.Ordinal);
        var unknown = archive.Reports.SelectMany(report => report.Texts).SelectMany(WordsOf)
            .Where(word => !known.Contains(word))
            .GroupBy(word => word, StringComparer.Ordinal)
            .Select(group => (Word: group.Key, Count: group.Count()))
            .Where(word => word.Count >= Least)
            .OrderByDescending(word => word.Count)
            .ThenBy(word => word.Word, StringComparer.Ordinal)
            .ToImmutableArray();
        return unknown.IsEmpty ? null : GlossaryProblems.AbbreviationsUnknown(unknown.Length, [.. unknown.Take(MostNamed)]);
    }

    // A paragraph that is all in capitals says nothing of its words.
    private static IEnumerable<string> WordsOf(ReportText text) => BodyWalk.Blocks(text.Body).OfType<ParagraphBlock>()
        .Select(paragraph => InlineText.Of(paragraph.Content))
        .Where(words => words.Any(char.IsLower))
        .SelectMany(words => Capitals().Matches(words).Select(match => match.Value))
        .Where(word => !VietnameseSyllable.IsWellFormed(word) && !RomanNumeral.TryParse(word, out _));

    // Two to eight capitals, not joined to a figure or to another word by a sign, as in the number of a document (16-NQ/TW).
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}/.&-])\p{Lu}{2,8}(?![\p{L}\p{M}\p{N}/&-]|\.\p{L})")]
    private static partial Regex Capitals();
}

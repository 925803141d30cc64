using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Sources;

namespace SiteGen.Fidelity;

/// <summary>Cuts lines into the words that are compared.</summary>
internal static partial class FidelityWords
{
    // The proof has its own reading of bullets and numbers: a mistake of the reading that it proves would be made here too.
    private static readonly SearchValues<char> Bullets = SearchValues.Create("-–—+•·*");

    private static readonly FrozenSet<string> Ordinals =
        new[] { "nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "một" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of raw lines, each with its line and column.</summary>
    public static IEnumerable<FidelityWord> OfSource(SourceFile source, IEnumerable<SourceLine> lines) => FidelityLine.OfSource(source, lines).SelectMany(Of);

    /// <summary>The words of a front matter field.</summary>
    public static ImmutableArray<FidelityWord> OfField(Located<string> field) => [.. Of(FidelityLine.Of(field))];

    /// <summary>The words of a body, each with the place where its block begins.</summary>
    public static IEnumerable<FidelityWord> OfBody(Body body) => BodyText.Of(body).Select(FidelityLine.Of).SelectMany(Of);

    public static IEnumerable<FidelityWord> Of(FidelityLine line) =>
        line.LooseTo == 0 ? Of(line.Text, line.Locate) : Of(line.Text, line.Locate).Select(word => word with { IsLoose = word.Start < line.LooseTo });

    /// <summary>Where the words of a line begin: behind blanks and bullets.</summary>
    public static int StartOf(string line)
    {
        var start = 0;
        while (start < line.Length && (char.IsWhiteSpace(line[start]) || Bullets.Contains(line[start])))
            start++;
        return start;
    }

    // A bullet may be glued to the first word of a line, a number to any word ("-Công tác", "1.Mục tiêu", "Số:58/KH"): they stand for themselves.
    // What begins a line in the Markdown may stand within one in the source, so numbers are looked for everywhere.
    private static IEnumerable<FidelityWord> Of(string line, Func<int, SourceLocation> locate)
    {
        var start = StartOf(line);
        while (start < line.Length)
        {
            var number = CanBeNumber(line, start) ? GluedNumber().Match(line, start) : Match.Empty;
            var end = number.Success ? start + number.Length : EndOfOrdinal(line, start, EndOfChunk(line, start));
            var next = SkipPunctuation(line, end);
            if (!FidelityWord.CoreOf(line.AsSpan(start, end - start)).IsEmpty)
                yield return new FidelityWord(line, start, line.AsSpan(start, next - start).TrimEnd().Length, locate(start), IsLoose: false);
            start = next;
        }
    }

    // A guard for speed: few words begin like a number.
    private static bool CanBeNumber(string line, int start)
    {
        var next = start + 1 < line.Length ? line[start + 1] : ' ';
        return char.IsAsciiDigit(line[start])
            || line[start] is '(' or 'S' or 's'
            || next is '.' or ')' or ':' or '/' or '-' or '–'
            || (line[start] is 'I' or 'V' or 'X' or 'L' or 'C' && !char.IsWhiteSpace(next));
    }

    // Over blanks, and over dashes and dots that stand alone.
    private static int SkipPunctuation(string line, int start)
    {
        while (true)
        {
            while (start < line.Length && char.IsWhiteSpace(line[start]))
                start++;
            var end = EndOfChunk(line, start);
            if (end == start || !FidelityWord.CoreOf(line.AsSpan(start, end - start)).IsEmpty)
                return start;
            start = end;
        }
    }

    private static int EndOfChunk(string line, int start)
    {
        var end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
            end++;
        return end;
    }

    // "PHẦN THỨ NHẤT:KẾT QUẢ": the words of an ordinal can be glued to a title as well.
    private static int EndOfOrdinal(string line, int start, int end)
    {
        var sign = line.AsSpan(start, end - start).IndexOfAny('.', ':');
        var isOrdinal = sign is > 0 and <= 5 && start + sign + 1 < end && Ordinals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.AsSpan(start, sign));
        return isOrdinal ? start + sign + 1 : end;
    }

    [GeneratedRegex(
        @"\G(?:(?:(?:[0-9]{1,3}|[IVXLC][IVXLCivxlc]{0,6})[.):/–-]|[A-ZĐa-zđ][.):/]|\([0-9]{1,2}\)|(?:[0-9]{1,2}|[IVXLC][IVXLCivxlc]{0,6}"
            + @"|[a-zđA-ZĐ])(?:\.[0-9]{1,2})+[.):/–-]?)(?=[\p{L}""“”‘’'«(\[])|[Ss][ốỐ]:(?=[0-9/]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex GluedNumber();
}

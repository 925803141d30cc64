using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>Finds marks that stand on several lines, as in a stamp: <em>LƯU HÀNH</em> and <em>NỘI BỘ</em> below it, alone or beside a letterhead.</summary>
internal static partial class CutMarks
{
    private const int MostLines = 4;
    private const int LongestLine = 100;

    // A guard for speed: what the second half of a mark has.
    private static readonly SearchValues<string> Ends = SearchValues.Create(["MẬT", "NỘI", "BỘ"], StringComparison.Ordinal);

    private readonly record struct Line(ReadPiece Piece, int Offset, string Words);

    /// <summary>The marks over the lines of pieces of which each goes on from the one before it.</summary>
    public static IEnumerable<Finding> Find(IReadOnlyList<ReadPiece> run)
    {
        var lines = run.SelectMany(LinesOf).ToList();
        for (var first = 0; first + 1 < lines.Count; first++)
        {
            if (TryStack(lines, first) is { } stacked)
            {
                yield return stacked.Found;
                first += stacked.Lines - 1;
            }
            else if (TryInside(lines[first], lines[first + 1]) is { } inside)
                yield return inside;
        }
    }

    private static IEnumerable<Line> LinesOf(ReadPiece piece)
    {
        var start = 0;
        foreach (var line in piece.Words.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return new Line(piece, start, line.Trim());
            start += line.Length + 1;
        }
    }

    // Short lines that are nothing but a mark together; or their first columns, or their last ones.
    private static (Finding Found, int Lines)? TryStack(List<Line> lines, int first)
    {
        var (last, words) = (first, lines[first].Words);
        for (var count = 2; count <= MostLines && first + count <= lines.Count; count++)
        {
            last++;
            words = $"{words} {lines[last].Words}";
            if (words.Length > LongestLine)
                break;
            if (New(Marks.TryWhole(words), lines[first], lines[last]) is { } found)
                return (found, count);
        }

        var (above, below) = (Columns().Split(lines[first].Words), Columns().Split(lines[first + 1].Words));
        if (above.Length == 1 && below.Length == 1)
            return null;
        return (New(Marks.TryWhole($"{above[^1]} {below[^1]}"), lines[first], lines[first + 1])
            ?? New(Marks.TryWhole($"{above[0]} {below[0]}"), lines[first], lines[first + 1])) is { } beside ? (beside, 2) : null;
    }

    private static Finding? TryInside(Line above, Line below)
    {
        if (!below.Words.AsSpan().ContainsAny(Ends))
            return null;
        var end = WordSegments.Join(above.Words[Math.Max(0, above.Words.Length - LongestLine)..]);
        var words = $"{end} {WordSegments.Join(below.Words[..Math.Min(below.Words.Length, LongestLine)])}";
        return Marks.FindInside(words)
            .Where(inside => inside.Mark.Index < end.Length && inside.Mark.Index + inside.Length > end.Length)
            .Select(inside => New(inside.Mark, above, below))
            .FirstOrDefault(found => found is not null);
    }

    private static Finding? New(WordFinding? mark, Line above, Line below) =>
        mark is { } found && !above.Piece.Found.Concat(below.Piece.Found).Any(known => known.Rule == found.Rule)
            ? above.Piece.Tell(found with { Index = above.Offset })
            : null;

    [GeneratedRegex("\t|  +", RegexOptions.CultureInvariant)]
    private static partial Regex Columns();
}

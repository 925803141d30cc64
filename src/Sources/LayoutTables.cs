using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources;

/// <summary>Tells tables of figures from tables that only put words beside each other: the header of a document, its sign-off, the frame of a page.</summary>
internal static partial class LayoutTables
{
    private const int MostColumns = 3;
    private const int MostRows = 8;

    /// <summary>Whether a table is no table to a reader: its cells are read one after the other, as lines.</summary>
    /// <param name="rows">The lines of each cell, row by row.</param>
    /// <param name="hasBorders">Whether lines are drawn around its cells; null when that is not known.</param>
    public static bool IsLayout(ImmutableArray<ImmutableArray<RawCell>> rows, bool? hasBorders)
    {
        if (rows.Length == 0 || rows.Max(row => row.Length) <= 1)
            return true;
        if (rows.Max(row => row.Length) > MostColumns || rows.Length > MostRows)
            return false;
        return HasFrame(rows) || (hasBorders == false && !HasFigures(rows) && !IsGrid(rows));
    }

    /// <summary>The lines of a table that is read as lines; the first says when it could be a table all the same.</summary>
    /// <param name="rows">The lines of each cell, row by row.</param>
    /// <param name="blocks">What stands in the cells.</param>
    public static IEnumerable<RawBlock> AsLines(ImmutableArray<ImmutableArray<RawCell>> rows, IEnumerable<RawBlock> blocks)
    {
        var doubtful = IsDoubtful(rows);
        foreach (var block in blocks)
        {
            var begins = doubtful && block is RawLine { LeftOut: null };
            yield return begins ? (RawLine)block with { BeginsDoubtfulTable = true } : block;
            doubtful &= !begins;
        }
    }

    // Several rows of several cells.
    private static bool IsDoubtful(ImmutableArray<ImmutableArray<RawCell>> rows) =>
        rows.Count(row => row.Count(cell => cell.Lines.Any(IsWritten)) > 1) > 1 && !HasFrame(rows);

    // A row of names, then rows with a figure in the same column.
    private static bool HasFigures(ImmutableArray<ImmutableArray<RawCell>> rows) =>
        rows.Length > 2
        && rows.All(row => row.Length == rows[0].Length)
        && Enumerable.Range(0, rows[0].Length).Any(column => rows.Skip(1).All(row => row[column].Lines is [var line] && Figure().IsMatch(line.Text)));

    // A line in each cell of each row.
    private static bool IsGrid(ImmutableArray<ImmutableArray<RawCell>> rows) =>
        rows.Length > 2 && rows.All(row => row.Length == rows[0].Length && row.All(cell => cell.Lines is [var line] && IsWritten(line)));

    private static bool IsWritten(EncodedLine line) => !string.IsNullOrWhiteSpace(line.Text);

    private static bool HasFrame(ImmutableArray<ImmutableArray<RawCell>> rows) =>
        rows.Any(row => row.Any(cell => cell.Lines.Any(line => Frame().IsMatch(VietnameseText.CollapseWhiteSpace(line.Text)))));

    [GeneratedRegex(@"^\s*[-–+]?[0-9][0-9.,]*\s*%?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    // What stands in the header and in the sign-off of every document (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW).
    [GeneratedRegex(
        @"^(?:CỘNG H[OÒ][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận\s*:|T/?M\b|TM\.|KT\.|K/T\b|TL\.|T/L\b"
            + @"|(?:PHÓ )?BÍ THƯ$|(?:PHÓ )?CHỦ TỊCH$|(?:PHÓ )?GIÁM ĐỐC$|(?:PHÓ )?HIỆU TRƯỞNG$|Số\s*:)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Frame();
}

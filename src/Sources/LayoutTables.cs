using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Text;

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
        return hasBorders == false || rows.Any(row => row.Any(cell => cell.Lines.Any(line => Frame().IsMatch(VietnameseText.CollapseWhiteSpace(line.Text)))));
    }

    // What stands in the header and in the sign-off of every document (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW).
    [GeneratedRegex(
        @"^(?:CỘNG H[OÒ][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận\s*:|T/?M\b|TM\.|KT\.|K/T\b|TL\.|T/L\b"
            + @"|(?:PHÓ )?BÍ THƯ$|(?:PHÓ )?CHỦ TỊCH$|(?:PHÓ )?GIÁM ĐỐC$|(?:PHÓ )?HIỆU TRƯỞNG$|Số\s*:)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Frame();
}

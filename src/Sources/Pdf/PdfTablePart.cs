using System.Collections.Immutable;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources.Pdf;

/// <summary>Puts the part of a table on the next page to the part before it.</summary>
internal static class PdfTablePart
{
    /// <summary>
    /// The whole table, and the rows that the new page only repeats: the names of the columns. A row that was cut by the end of the page is one row.
    /// </summary>
    public static (RawTable Whole, ImmutableArray<EncodedLine> Repeated) Join(RawTable table, RawTable next)
    {
        var repeated = next.Rows.Zip(table.Rows).TakeWhile(pair => AreSame(pair.First, pair.Second)).Count();
        repeated = repeated == next.Rows.Length ? 0 : repeated;
        var rows = next.Rows.RemoveRange(0, repeated);
        var whole = table.Rows;
        if (IsRest(rows[0], whole[^1]))
        {
            whole = whole.SetItem(whole.Length - 1, [.. whole[^1].Zip(rows[0], Joined)]);
            rows = rows.RemoveAt(0);
        }

        return (table with { Rows = whole.AddRange(rows) }, [.. next.Rows.Take(repeated).Select(row => Together([.. row.SelectMany(cell => cell.Lines)]))]);
    }

    private static bool AreSame(ImmutableArray<RawCell> row, ImmutableArray<RawCell> other) =>
        row.Any(IsFilled) && row.Select(TextOf).SequenceEqual(other.Select(TextOf));

    // Without a number in its first cell, and every other cell goes on with what stands above it.
    private static bool IsRest(ImmutableArray<RawCell> row, ImmutableArray<RawCell> last) =>
        row.Length == last.Length
        && row.Length > 1
        && !IsFilled(row[0])
        && row.Zip(last).All(pair => pair.First.ColumnSpan == pair.Second.ColumnSpan && (!IsFilled(pair.First) || IsFilled(pair.Second)))
        && row.Any(cell => IsFilled(cell) && TextOf(cell) is { Length: > 0 } text && char.IsLower(text[0]))
        && !row.Zip(last).Any(pair => TextOf(pair.First) is { Length: > 0 } text && char.IsUpper(text[0]) && TextOf(pair.Second)[^1] is '.' or ';');

    private static RawCell Joined(RawCell cell, RawCell rest)
    {
        if (!IsFilled(rest))
            return cell;
        var lines = cell.Lines.RemoveAt(cell.Lines.Length - 1);
        return cell with { Lines = [.. lines, Together([cell.Lines[^1], rest.Lines[0]]), .. rest.Lines.Skip(1)] };
    }

    private static EncodedLine Together(ImmutableArray<EncodedLine> lines)
    {
        var text = new System.Text.StringBuilder();
        var fonts = ImmutableArray.CreateBuilder<FontPart>();
        foreach (var line in lines)
        {
            if (text.Length > 0)
                text.Append(' ');
            fonts.AddRange(line.Fonts.Select(font => font with { Start = font.Start + text.Length }));
            text.Append(line.Text);
        }

        return new EncodedLine(text.ToString(), fonts.ToImmutable());
    }

    private static bool IsFilled(RawCell cell) => TextOf(cell).Length > 0;

    private static string TextOf(RawCell cell) => string.Join(' ', cell.Lines.Select(line => line.Text.Trim())).Trim();
}

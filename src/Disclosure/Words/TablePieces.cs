using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Disclosure.Words;

/// <summary>The cells of a table, each with the head of its column and the label beside it as context.</summary>
internal static partial class TablePieces
{
    private const int HeadRows = 2;
    private const int LongestHead = 60;

    /// <summary>A cell before its place is known.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="Columns">How many columns it covers.</param>
    internal readonly record struct Cell(string Text, int Columns);

    /// <summary>The pieces of all cells.</summary>
    public static IEnumerable<TextPiece> Of(ImmutableArray<ImmutableArray<Cell>> rows, SourceLocation location)
    {
        var heads = rows.Take(HeadRows).Select(Spread).ToList();
        var isOfPersons = heads.SelectMany(head => head).Any(head => PersonHead().IsMatch(head));
        // A table that has several grades of secrecy counts documents by them.
        var grades = rows.SelectMany(row => row).Select(cell => cell.Text.Trim()).Where(Marks.IsSecrecy).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        foreach (var (number, row) in rows.Index())
        {
            var column = 0;
            foreach (var (index, cell) in row.Index())
            {
                var above = heads.Take(number).Select(head => column < head.Length ? head[column] : "").Where(IsHead).Distinct(StringComparer.Ordinal);
                var left = index > 0 && IsHead(row[index - 1].Text) ? row[index - 1].Text : "";
                var context = string.Join(' ', above.Prepend(left).Where(text => text.Length > 0));
                if (grades < 2 || !Marks.IsSecrecy(cell.Text))
                    yield return TextPiece.At(location, cell.Text, isOfPersons && PhoneHead().IsMatch(context) ? context + " nhà riêng" : context);
                column += cell.Columns;
            }
        }
    }

    private static string[] Spread(ImmutableArray<Cell> row) => [.. row.SelectMany(cell => Enumerable.Repeat(cell.Text, Math.Clamp(cell.Columns, 1, 64)))];

    private static bool IsHead(string text) => text.Length is > 0 and <= LongestHead && !text.AsSpan().ContainsAnyInRange('0', '9');

    [GeneratedRegex(
        @"họ (?:và )?(?:chữ đệm |tên)|họ, tên|(?<!\p{L})tên(?!\p{L}| cơ quan| đơn vị)|chủ hộ|đồng chí|người",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PersonHead();

    [GeneratedRegex(@"điện thoại|(?<!\p{L})S?ĐT(?:DĐ)?(?!\p{L})|số máy|liên hệ|liên lạc", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PhoneHead();
}

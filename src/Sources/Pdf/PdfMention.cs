using System.Text.RegularExpressions;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources.Pdf;

/// <summary>Writes the code of a footnote in place of the figure that mentions it.</summary>
internal static partial class PdfMention
{
    /// <summary>The line with the first mention replaced; null when there is none.</summary>
    /// <param name="line">A line, or a table.</param>
    /// <param name="form">How the mention is written.</param>
    /// <param name="number">The number of the footnote.</param>
    /// <param name="isUnit">Whether the figure may be the exponent of a unit (<c>km²</c>).</param>
    public static PdfLine? Mark(PdfLine line, Regex form, int number, bool isUnit)
    {
        if (line.Table is not { } table)
            return Mark(line.Text, form, number, isUnit) is { } text ? line with { Text = text } : null;
        foreach (var (r, row) in table.Rows.Index())
        {
            foreach (var (c, cell) in row.Index())
            {
                for (var i = 0; i < cell.Lines.Length; i++)
                {
                    if (Mark(cell.Lines[i], form, number, isUnit) is not { } marked)
                        continue;
                    var cells = row.SetItem(c, cell with { Lines = cell.Lines.SetItem(i, marked) });
                    return line with { Table = table with { Rows = table.Rows.SetItem(r, cells) } };
                }
            }
        }

        return null;
    }

    /// <summary>A text with a part of it replaced by another that has no font of its own.</summary>
    public static EncodedLine Replace(EncodedLine line, int start, int length, string by)
    {
        var text = string.Concat(line.Text.AsSpan(0, start), by, line.Text.AsSpan(start + length));
        return new EncodedLine(text, [.. line.Fonts.Select(Moved).Where(font => font.Length > 0)]);

        FontPart Moved(FontPart font)
        {
            var (from, to) = (MovedPlace(font.Start, start + by.Length), MovedPlace(font.Start + font.Length, start));
            return font with { Start = from, Length = Math.Max(0, to - from) };
        }

        int MovedPlace(int place, int inside) => place <= start ? place : place >= start + length ? place + by.Length - length : inside;
    }

    private static EncodedLine? Mark(EncodedLine line, Regex form, int number, bool isUnit)
    {
        foreach (Match match in form.Matches(line.Text))
        {
            if (isUnit == Unit().IsMatch(line.Text[..match.Index]))
                return Replace(line, match.Index, match.Length, MentionCodes.Footnote(number));
        }

        return null;
    }

    [GeneratedRegex(@"(?:\b[kcdm]?m|\bha|\b10|\bx)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}

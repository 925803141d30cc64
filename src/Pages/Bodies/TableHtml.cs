using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Bodies;

/// <summary>Writes a table as HTML, in a region that scrolls by itself where the screen is too narrow.</summary>
internal static class TableHtml
{
    // In characters: what is longer is broken into lines, in a column that is wide enough for that.
    private const int LongestLine = 20;

    /// <summary>Writes the table; <paramref name="place"/> names it for screen readers and citations.</summary>
    public static void Write(TextWriter writer, TableBlock table, string place, BodyContext context)
    {
        writer.Write($"<div class=\"table\" id=\"{table.Id}\" tabindex=\"0\" role=\"region\"");
        HtmlText.WriteAttribute(writer, "aria-label", place);
        writer.Write('>');
        context.Markup.WriteNumber(writer, new PlaceNumber(table.Id, table.Ordinal, place));
        writer.Write("<table>\n");
        if (!table.Header.IsEmpty)
        {
            writer.Write("<thead>\n");
            WriteRow(writer, table, [.. table.Header.Select(cell => cell with { IsHeader = true })], context);
            writer.Write("</thead>\n");
        }

        if (!table.Rows.IsEmpty)
        {
            writer.Write("<tbody>\n");
            foreach (var row in table.Rows)
                WriteRow(writer, table, row, context);
            writer.Write("</tbody>\n");
        }

        writer.Write("</table></div>\n");
    }

    private static void WriteRow(TextWriter writer, TableBlock table, ImmutableArray<TableCell> cells, BodyContext context)
    {
        writer.Write("<tr>");
        for (var column = 0; column < cells.Length; column++)
        {
            // An empty header cell would be a header that says nothing.
            var cell = cells[column];
            var name = cell.IsHeader && !cell.Content.IsEmpty ? "th" : "td";
            writer.Write($"<{name}");
            if (name == "th")
                writer.Write(cell.ColumnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
            WriteSpan(writer, "colspan", cell.ColumnSpan);
            WriteSpan(writer, "rowspan", cell.RowSpan);
            if (ClassOf(cell, column < table.Alignments.Length ? table.Alignments[column] : ColumnAlignment.None) is { Length: > 0 } kind)
                HtmlText.WriteAttribute(writer, "class", kind);
            writer.Write('>');
            InlineHtml.Write(writer, cell.Content, context);
            writer.Write($"</{name}>");
        }

        writer.Write("</tr>\n");
    }

    private static void WriteSpan(TextWriter writer, string name, int span)
    {
        if (span > 1)
            HtmlText.WriteAttribute(writer, name, span.ToString(CultureInfo.InvariantCulture));
    }

    private static string ClassOf(TableCell cell, ColumnAlignment alignment)
    {
        var kind = alignment switch
        {
            ColumnAlignment.None => "",
            ColumnAlignment.Left => "left",
            ColumnAlignment.Center => "center",
            _ => "right",
        };
        return InlineText.Of(cell.Content).Length > LongestLine ? $"{kind} long".TrimStart() : kind;
    }
}

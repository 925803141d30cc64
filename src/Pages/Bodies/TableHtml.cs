using System.Collections.Immutable;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Bodies;

/// <summary>Writes a table as HTML, in a region that scrolls by itself where the screen is too narrow.</summary>
public static class TableHtml
{
    /// <summary>Writes the table; <paramref name="place"/> names it for screen readers and citations.</summary>
    public static void Write(TextWriter writer, TableBlock table, string place, BodyContext context)
    {
        writer.Write($"<div class=\"table\" id=\"{table.Id}\" tabindex=\"0\" role=\"region\"");
        HtmlText.WriteAttribute(writer, "aria-label", place);
        writer.Write('>');
        context.Markup.WriteNumber(writer, new PlaceNumber(table.Id, table.Ordinal, place));
        writer.Write("<table>\n<thead>\n");
        WriteRow(writer, table, table.Header, context);
        writer.Write("</thead>\n");
        if (!table.Rows.IsEmpty)
        {
            writer.Write("<tbody>\n");
            foreach (var row in table.Rows)
                WriteRow(writer, table, row, context);
            writer.Write("</tbody>\n");
        }

        writer.Write("</table></div>\n");
    }

    private static void WriteRow(TextWriter writer, TableBlock table, ImmutableArray<ImmutableArray<Inline>> cells, BodyContext context)
    {
        var isHeader = cells == table.Header;
        writer.Write("<tr>");
        for (var column = 0; column < cells.Length; column++)
        {
            // An empty header cell would be a header that says nothing.
            var name = isHeader && !cells[column].IsEmpty ? "th" : "td";
            writer.Write($"<{name}");
            if (name == "th")
                writer.Write(" scope=\"col\"");
            if (column < table.Alignments.Length && table.Alignments[column] != ColumnAlignment.None)
                HtmlText.WriteAttribute(writer, "class", ClassOf(table.Alignments[column]));
            writer.Write('>');
            InlineHtml.Write(writer, cells[column], context);
            writer.Write($"</{name}>");
        }

        writer.Write("</tr>\n");
    }

    private static string ClassOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "left",
        ColumnAlignment.Center => "center",
        _ => "right",
    };
}

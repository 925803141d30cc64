using System.Globalization;
using System.Text;
using SiteGen.Documents;
using SiteGen.Sources;

namespace SiteGen.Reports;

/// <summary>Writes a table: as Markdown where it can be, as HTML of nothing but cells where cells are merged.</summary>
internal static class TableMarkdown
{
    /// <summary>The table as lines of Markdown.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mention">How the mention of a footnote is written.</param>
    public static string Write(SourceTable table, Func<int, string> mention) =>
        table.IsPlain && table.Rows[0].Length > 1 ? Pipes(table, mention) : Html(table, mention);

    private static string Pipes(SourceTable table, Func<int, string> mention)
    {
        var rows = table.Rows.Select(row =>
            $"| {string.Join(" | ", row.Select(cell => MentionCodes.ToMarkdown(MarkdownText.EscapeCell(string.Join(' ', cell.Lines)), mention)))} |").ToList();
        rows.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", table.Rows[0].Length))}");
        return string.Join('\n', rows);
    }

    private static string Html(SourceTable table, Func<int, string> mention)
    {
        var html = new StringBuilder("<table>\n");
        foreach (var row in table.Rows)
            html.Append("<tr>").AppendJoin("", row.Select(cell => Cell(cell, mention))).Append("</tr>\n");
        return html.Append("</table>").ToString();
    }

    private static string Cell(SourceCell cell, Func<int, string> mention) =>
        $"<td{Span("colspan", cell.ColumnSpan)}{Span("rowspan", cell.RowSpan)}>"
            + $"{string.Join("<br>", cell.Lines.Select(line => StruckCodes.Strip(MentionCodes.Replace(Escape(line), mention))))}</td>";

    private static string Span(string name, int span) => span > 1 ? string.Create(CultureInfo.InvariantCulture, $" {name}=\"{span}\"") : "";

    private static string Escape(string words) =>
        words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("[^", "&#91;^", StringComparison.Ordinal);
}

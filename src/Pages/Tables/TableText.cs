using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages.Tables;

/// <summary>Writes tables with the names of their columns in the first row.</summary>
internal static class TableText
{
    public static byte[] Of<T>(ImmutableArray<TableColumn<T>> columns, IEnumerable<T> rows) =>
        CsvText.Of(rows.Select(row => columns.Select(column => column.Value(row))).Prepend(columns.Select(column => column.Name)));
}

using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Text;

namespace SiteGen.Pages.Tables;

/// <summary>Says what the tables for programs and their columns mean (Frictionless Data, Data Package 1.0 and Table Schema 1.0).</summary>
internal static class DataPackage
{
    public static byte[] Render(SiteContext context)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, IndentedJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", "reports");
            json.WriteString("title", context.Site.Title);
            if (context.Site.AddressOf(SitePaths.DataPackage) is { } address)
                json.WriteString("id", address);
            json.WriteStartArray("resources");
            WriteTable(json, context.Strings, (SitePaths.FiguresTable, "table-of-figures"), FigureTable.Columns);
            WriteTable(json, context.Strings, (SitePaths.ParagraphsTable, "table-of-paragraphs"), ParagraphTable.Columns);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WriteTable<T>(Utf8JsonWriter json, Strings strings, (string Path, string Title) table, ImmutableArray<TableColumn<T>> columns)
    {
        var file = FolderPath.FileNameOf(table.Path);
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", file[..file.IndexOf('.', StringComparison.Ordinal)]);
        json.WriteString("title", strings[table.Title]);
        json.WriteString("path", file);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type);
            json.WriteString("description", strings[column.Meaning]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

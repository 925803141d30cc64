using System.Text.Json;
using SiteGen.Archives;

namespace SiteGen.Pages.Feeds;

/// <summary>Writes where the figures of a report are; nothing where it has none.</summary>
internal static class FiguresJson
{
    public static void Write(Utf8JsonWriter json, ReportEntry report, int count)
    {
        if (count == 0)
            return;
        json.WriteStartObject("figures");
        json.WriteNumber("count", count);
        json.WriteString("page", report.FiguresPath);
        json.WriteString("table", report.FiguresTablePath);
        json.WriteEndObject();
    }
}

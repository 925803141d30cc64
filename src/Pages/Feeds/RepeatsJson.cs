using System.Text.Json;
using SiteGen.Analysis.Repeats;

namespace SiteGen.Pages.Feeds;

/// <summary>Writes which paragraphs of a report stand in reports of earlier terms; nothing where none does.</summary>
internal static class RepeatsJson
{
    public static void Write(Utf8JsonWriter json, ReportRepeats repeats)
    {
        if (repeats.Paragraphs.IsEmpty)
            return;
        json.WriteStartObject("repeats");
        json.WriteNumber("syllables", repeats.All);
        json.WriteNumber("kept", repeats.Kept);
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in repeats.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("place", $"{paragraph.Page}#{paragraph.Id}");
            json.WriteString("earlier", $"{paragraph.Earlier.Page}#{paragraph.Earlier.Id}");
            json.WriteNumber("syllables", paragraph.All);
            json.WriteNumber("kept", paragraph.Kept);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

using System.Text.Json;
using SiteGen.Pages.Provenance;
using SiteGen.Text;

namespace SiteGen.Pages.Feeds;

/// <summary>Writes the events of a report with the names that PREMIS 3.0 gives their parts.</summary>
internal static class EventsJson
{
    /// <summary>Writes the member <c>events</c>.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<PreservationEvent> events)
    {
        json.WriteStartArray("events");
        foreach (var happened in events)
            Write(json, happened);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PreservationEvent happened)
    {
        json.WriteStartObject();
        json.WriteString("eventType", happened.Type.Term);
        json.WriteString("eventTypeUri", happened.Type.Address);
        WriteOptional(json, "eventDateTime", happened.Date is { } day ? IsoDate.Of(day) : null);
        json.WriteString("eventDetail", happened.Detail);
        WriteOptional(json, "eventOutcome", happened.Outcome);
        WriteOptional(json, "eventOutcomeDetail", happened.OutcomeDetail);
        json.WriteStartArray("linkingAgents");
        if (happened.Program is { } program)
        {
            json.WriteStartObject();
            json.WriteString("linkingAgentIdentifier", program);
            json.WriteString("linkingAgentRole", "executing program");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("linkingObjects");
        foreach (var file in happened.Objects)
            Write(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EventObject file)
    {
        json.WriteStartObject();
        json.WriteString("linkingObjectIdentifier", file.Path);
        json.WriteString("linkingObjectRole", file.Role);
        WriteOptional(json, "sha256", file.Sha256);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}

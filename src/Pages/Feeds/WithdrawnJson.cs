using System.Text.Json;
using SiteGen.Archives.Withdrawals;
using SiteGen.Text;

namespace SiteGen.Pages.Feeds;

/// <summary>Writes what was withdrawn: its address, the day, the reason, and nothing else.</summary>
internal static class WithdrawnJson
{
    /// <summary>Writes the member <c>withdrawn</c>; none where nothing was withdrawn.</summary>
    public static void Write(Utf8JsonWriter json, WithdrawnContent content)
    {
        if (content.IsEmpty)
            return;
        json.WriteStartArray("withdrawn");
        foreach (var (address, withdrawn) in content.All)
        {
            json.WriteStartObject();
            json.WriteString("address", address.ToString());
            json.WriteString("date", IsoDate.Of(withdrawn.Date.Value));
            json.WriteString("reason", withdrawn.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

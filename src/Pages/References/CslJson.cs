using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Pages.References;

/// <summary>CSL-JSON, the input of citation processors (Citation Style Language 1.0.2): a list with one <c>report</c>.</summary>
internal static class CslJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The item of a report.</summary>
    public static string Write(Reference reference)
    {
        var day = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(reference.Date.Year, reference.Date.Month, reference.Date.Day)) };
        var item = new JsonObject
        {
            ["id"] = reference.Key,
            ["type"] = "report",
            ["title"] = reference.Title,
        };
        if (reference.Author is not null)
            item["author"] = new JsonArray(new JsonObject { ["literal"] = reference.Author });
        item["publisher"] = reference.Publisher;
        Add(item, "genre", reference.Kind);
        Add(item, "number", reference.Number);
        Add(item, "publisher-place", reference.Place);
        item[reference.IsDated ? "issued" : "accessed"] = day;
        item["language"] = reference.Language;
        item["archive"] = reference.Archive;
        Add(item, "URL", reference.Url);
        return new JsonArray(item).ToJsonString(Options) + "\n";
    }

    private static void Add(JsonObject item, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            item[name] = value;
    }
}

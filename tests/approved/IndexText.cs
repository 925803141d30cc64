using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SiteGen.Tests.Approved;

/// <summary>A file of the search's index as readable text: a line for each value and each of its entries. What is encoded is there as its SHA-256.</summary>
internal static class IndexText
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text of a file that calls one function with its name and some values.</summary>
    public static string Of(string script)
    {
        var call = script.TrimEnd('\n');
        Assert.True(call.StartsWith("sitegenSearch(", StringComparison.Ordinal) && call.EndsWith(')'), call);
        var values = JsonDocument.Parse($"[{call["sitegenSearch(".Length..^1]}]").RootElement.EnumerateArray().ToList();
        var text = new StringBuilder();
        for (var i = 0; i < values.Count; i++)
            text.Append(IsEncoded(values, i) ? "encoded: " + Sum(values[i].GetString()!) : Readable(values[i])).Append('\n');
        return text.ToString();
    }

    // The last text of every kind of file but the list of syllables; in the root file the glossary follows.
    private static bool IsEncoded(List<JsonElement> values, int i) => values[0].GetString() switch
    {
        "goc" => i == 2,
        ['d', ..] => false,
        _ => i == values.Count - 1,
    };

    private static string Readable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => string.Join('\n', value.GetString()!.Split('|', '\u007f')),
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray()),
        _ => JsonSerializer.Serialize(value, Json),
    };

    private static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

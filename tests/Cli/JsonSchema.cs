using System.Text.Json.Nodes;

namespace SiteGen.Tests.Cli;

/// <summary>The words of JSON Schema that <c>src/Cli/output.schema.json</c> uses, and no others: an unknown one is a fault of the test.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly string[] Known =
        ["$schema", "title", "description", "$defs", "type", "enum", "properties", "required", "additionalProperties", "items"];

    /// <summary>Where a value is not what the schema says; nothing when it is.</summary>
    public IEnumerable<string> Faults(JsonNode? value) => Faults(root, value, "");

    private IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string path)
    {
        if ((string?)schema["$ref"] is { } name)
            return Faults((JsonObject)root["$defs"]![name["#/$defs/".Length..]]!, value, path);
        if (schema["anyOf"] is JsonArray any)
            return any.Any(one => !Faults((JsonObject)one!, value, path).Any()) ? [] : [$"{path}: none of the kinds: {value}"];
        Assert.All(schema, word => Assert.Contains(word.Key, Known));
        if (schema["enum"] is JsonArray values && !values.Any(one => JsonNode.DeepEquals(one, value)))
            return [$"{path}: {value}"];
        return schema["type"] is { } type && !Types(type).Any(one => IsOf(one, value))
            ? [$"{path}: {value} is not of {type}"]
            : value switch
            {
                JsonObject fields => OfFields(schema, fields, path),
                JsonArray items when schema["items"] is JsonObject each => items.SelectMany((item, i) => Faults(each, item, $"{path}/{i}")),
                _ => [],
            };
    }

    private IEnumerable<string> OfFields(JsonObject schema, JsonObject fields, string path)
    {
        var known = (JsonObject?)schema["properties"] ?? [];
        foreach (var name in ((JsonArray?)schema["required"] ?? []).Select(name => (string)name!).Where(name => !fields.ContainsKey(name)))
            yield return $"{path}/{name} is missing";
        foreach (var (name, value) in fields)
        {
            if (known[name] is JsonObject of)
            {
                foreach (var fault in Faults(of, value, $"{path}/{name}"))
                    yield return fault;
            }
            else if (schema["additionalProperties"] is { } open && !(bool)open)
            {
                yield return $"{path}/{name} is not declared";
            }
        }
    }

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(one => (string)one!) : [(string)type!];

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "integer" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number && (double)value % 1 == 0,
        _ => throw new InvalidOperationException(type),
    };
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Pages.Crates;

/// <summary>Writes the entities of a crate one after the other, flat, as RO-Crate JSON-LD wants them.</summary>
internal sealed class CrateWriter : IDisposable
{
    // A file of its own, never part of a page: only what JSON itself forbids needs escaping.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MemoryStream _bytes = new();
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins the document.</summary>
    /// <param name="context">The address of the JSON-LD context.</param>
    public CrateWriter(string context)
    {
        _json = new Utf8JsonWriter(_bytes, Options);
        _json.WriteStartObject();
        _json.WriteString("@context", context);
        _json.WriteStartArray("@graph");
    }

    /// <summary>Begins an entity.</summary>
    public void Begin(string id, params ReadOnlySpan<string> types)
    {
        _json.WriteStartObject();
        _json.WriteString("@id", id);
        if (types.Length == 1)
        {
            _json.WriteString("@type", types[0]);
            return;
        }

        _json.WriteStartArray("@type");
        foreach (var type in types)
            _json.WriteStringValue(type);
        _json.WriteEndArray();
    }

    /// <summary>Adds a text to the entity; none when it is null or empty.</summary>
    public void Text(string property, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _json.WriteString(property, text);
    }

    /// <summary>Adds a reference to another entity; none when it is null.</summary>
    public void Reference(string property, string? id)
    {
        if (id is null)
            return;
        _json.WriteStartObject(property);
        _json.WriteString("@id", id);
        _json.WriteEndObject();
    }

    /// <summary>Adds references to other entities; none when there are none.</summary>
    public void References(string property, IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
            return;
        _json.WriteStartArray(property);
        foreach (var id in ids)
        {
            _json.WriteStartObject();
            _json.WriteString("@id", id);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>Ends the entity.</summary>
    public void End() => _json.WriteEndObject();

    /// <summary>Ends the document and gives it.</summary>
    public byte[] Finish()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _bytes.WriteByte((byte)'\n');
        return _bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _bytes.Dispose();
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Analysis.TypicalWords;

namespace SiteGen.Pages.Feeds;

/// <summary>Writes the words that are typical of a term; nothing where there are none.</summary>
internal static class TypicalWordsJson
{
    /// <summary>Writes the member <c>typicalWords</c>.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<TypicalWord> words)
    {
        if (words.IsEmpty)
            return;
        json.WriteStartArray("typicalWords");
        foreach (var word in words)
        {
            json.WriteStartObject();
            json.WriteString("words", word.Words);
            json.WriteNumber("count", word.Count);
            json.WriteNumber("elsewhere", word.Elsewhere);
            json.WriteNumber("logLikelihood", Math.Round(word.Likelihood, 2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

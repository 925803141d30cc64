using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Documents.FrontMatters;
using SiteGen.Reports;
using SiteGen.Sources;

namespace SiteGen.Cli;

/// <summary>What <c>convert --dry-run</c> has understood, for programs.</summary>
internal static class PreviewJson
{
    /// <summary>One entry a report: outline, metadata, encoding, left-out lines.</summary>
    public static JsonObject Of(ImmutableArray<ConversionPreview> previews, Language language) => new()
    {
        ["previews"] = new JsonArray([.. previews.Select(preview => new JsonObject
        {
            ["source"] = preview.Source.Path,
            ["outline"] = new JsonArray([.. preview.Outline.Select(Heading)]),
            ["metadata"] = Metadata(preview),
            ["encoding"] = Encoding(preview.Source, language),
            ["leftOut"] = new JsonArray([.. preview.FrontMatter.Source!.LeftOut.Select(line => new JsonObject
            {
                ["line"] = line.Line.Value,
                ["text"] = line.Text,
                ["reason"] = line.Reason,
            })]),
        })]),
    };

    private static JsonObject Heading(PreviewHeading heading) => new()
    {
        ["level"] = heading.Level,
        ["number"] = heading.Number,
        ["title"] = heading.Title,
        ["line"] = heading.Line,
    };

    private static JsonObject Metadata(ConversionPreview preview) => new(
        from key in FrontMatterKeys.OfReport
        where key.IsFound
        let lines = preview.Lines(key)
        select KeyValuePair.Create(key.JsonName, key.Form == KeyForm.Lines ? Texts(lines) : (JsonNode?)lines.FirstOrDefault()));

    private static JsonObject Encoding(SourceFile source, Language language) => new()
    {
        ["name"] = source.Encoding,
        ["decodedFrom"] = source.DecodedFrom,
        ["confidence"] = source.Decoding.Confidence,
        ["reason"] = source.Decoding.Reason.In(language),
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}

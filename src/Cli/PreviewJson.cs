using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Reports;
using SiteGen.Sources;

namespace SiteGen.Cli;

/// <summary>What <c>convert --dry-run</c> has understood, for programs.</summary>
public static class PreviewJson
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

    private static JsonObject Metadata(ConversionPreview preview)
    {
        var header = preview.FrontMatter;
        return new JsonObject
        {
            ["term"] = preview.HasTerm ? header.Term.Value.ToString() : null,
            ["title"] = header.Title.Value,
            ["kind"] = header.Kind,
            ["organisation"] = header.Organisation,
            ["number"] = header.Number,
            ["place"] = header.Place,
            ["date"] = preview.HasDate ? header.Date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            ["dateKind"] = preview.HasDate ? header.DateKind.ToString().ToLowerInvariant() : null,
            ["dateText"] = header.DateText?.Value,
            ["signed"] = Texts(header.Signed.Select(line => line.Value)),
            ["recipients"] = Texts(header.Recipients),
        };
    }

    private static JsonObject Encoding(SourceFile source, Language language) => new()
    {
        ["name"] = source.Encoding,
        ["decodedFrom"] = source.DecodedFrom,
        ["confidence"] = source.Decoding.Confidence,
        ["reason"] = source.Decoding.Reason.In(language),
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}

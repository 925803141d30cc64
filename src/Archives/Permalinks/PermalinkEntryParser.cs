using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.FrontMatters;
using SiteGen.Documents.Yaml;

namespace SiteGen.Archives.Permalinks;

/// <summary>Parses the entries that say more than a checksum: redirects, corrections, withdrawals.</summary>
internal static class PermalinkEntryParser
{
    private static readonly ImmutableArray<FrontMatterKey> Known =
    [
        new("sha256", new("mã SHA-256 của chữ đã công bố", "SHA-256 of the words that were published")),
        new("redirect", new("địa chỉ mới", "the new address")),
        new("corrections", new("những lần đính chính", "what was corrected"), KeyForm.Keys),
        new("withdrawn", new("đã từng gỡ", "it was withdrawn"), KeyForm.Flag),
    ];

    private static readonly ImmutableArray<FrontMatterKey> KnownOfCorrection =
    [
        new("date", new("ngày đính chính", "the day of the correction"), KeyForm.Date) { Required = true, Example = "2026-11-23" },
        new("former", new("đúng những chữ đã công bố", "exactly the words that were published")) { Required = true, Example = "'…'" },
        new("reason", new("lý do", "why")),
    ];

    /// <summary>The entries of a piece of YAML that begins at <paramref name="start"/>; one, unless it is written oddly.</summary>
    public static ImmutableArray<Permalink> Parse(string yaml, SourceLocation start, DiagnosticBag diagnostics)
    {
        switch (YamlReader.Parse(yaml, start.Path, start.Line, diagnostics))
        {
            case YamlMapping mapping:
                return [.. mapping.Entries.Select(entry => Entry(entry, diagnostics)).OfType<Permalink>()];
            case null or YamlBroken:
                return [];
            default:
                diagnostics.Add(PermalinkProblems.EntryUnknown(start));
                return [];
        }
    }

    private static Permalink? Entry(YamlEntry entry, DiagnosticBag diagnostics)
    {
        var address = entry.Key.With(PermalinkAddress.Parse(entry.Key.Value));
        switch (entry.Value)
        {
            case YamlScalar scalar when scalar.Text == PermalinkParser.Published || PermalinkParser.IsSha256(scalar.Text):
                return new Permalink(address, scalar.Text == PermalinkParser.Published ? null : scalar.Text, null, []);
            case YamlMapping mapping:
                return Entry(address, mapping, diagnostics);
            case YamlBroken:
                return null;
            default:
                diagnostics.Add(PermalinkProblems.EntryUnknown(entry.Value.Location));
                return null;
        }
    }

    private static Permalink Entry(Located<PermalinkAddress> address, YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var fields = new FrontMatterFields(mapping, Known, diagnostics);
        fields.CheckKeys(mapping.Location);
        var words = fields.Text("sha256");
        if (words is { } sha256 && !PermalinkParser.IsSha256(sha256.Value))
        {
            diagnostics.Add(FrontMatterValueProblems.Sha256(sha256));
            words = null;
        }

        var redirect = fields.Text("redirect");
        var corrections = fields.Entries("corrections", KnownOfCorrection, PermalinkProblems.CorrectionUnknown)
            .Select(correction => Correction(correction, diagnostics))
            .OfType<Correction>();
        return new Permalink(address, words?.Value, redirect?.With(PermalinkAddress.Parse(redirect.Value.Value)), [.. corrections])
        {
            IsWithdrawn = FrontMatterValues.Flag(fields.Text("withdrawn"), "withdrawn", diagnostics).Value,
        };
    }

    private static Correction? Correction(FrontMatterFields fields, DiagnosticBag diagnostics)
    {
        var date = FrontMatterValues.Date(fields.Text("date"), "date", diagnostics);
        return fields.Text("former") is { } former && date is { } day
            ? new Correction(day.Value, former.Value, fields.Text("reason")?.Value)
            : null;
    }
}

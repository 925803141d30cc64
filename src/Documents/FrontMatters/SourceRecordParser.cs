using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads what stands below <c>source</c>.</summary>
internal static class SourceRecordParser
{
    /// <summary>The record of the source; null when there is none or it cannot be used.</summary>
    public static SourceRecord? Parse(FrontMatterFields report, DiagnosticBag diagnostics)
    {
        if (report.Keys("source", FrontMatterKeys.OfSource) is not { } mapping)
            return null;
        var fields = new FrontMatterFields(mapping, FrontMatterKeys.OfSource, diagnostics);
        fields.CheckKeys(mapping.Location);
        var file = File(fields.Text("file"), diagnostics);
        var checksum = Checksum(fields.Text("sha256"), diagnostics);
        ImmutableArray<FurtherSource> more =
        [
            .. fields.Entries("more", FrontMatterKeys.OfMore, FrontMatterValueProblems.MoreEntry)
                .Select(entry => Further(entry, diagnostics))
                .OfType<FurtherSource>(),
        ];
        var lines = Lines(fields.Text("lines"), diagnostics);
        ImmutableArray<LeftOut> leftOut =
        [
            .. fields.Entries("left-out", FrontMatterKeys.OfLeftOut, FrontMatterValueProblems.LeftOutEntry)
                .Select(entry => LeftOutLine(entry, diagnostics))
                .OfType<LeftOut>(),
        ];
        var (encoding, decodedFrom, converter) = (fields.Text("encoding"), fields.Text("decoded-from"), fields.Text("converter"));
        return file is null || checksum is null
            ? null
            : new SourceRecord(file.Value, checksum.Value, leftOut)
            {
                More = more,
                Lines = lines,
                Encoding = encoding?.Value,
                DecodedFrom = decodedFrom?.Value,
                Converter = converter?.Value,
            };
    }

    private static FurtherSource? Further(FrontMatterFields fields, DiagnosticBag diagnostics) =>
        File(fields.Text("file"), diagnostics) is { } file && Checksum(fields.Text("sha256"), diagnostics) is { } checksum
            ? new FurtherSource(file, checksum)
            : null;

    private static SourceLines? Lines(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return null;
        var lines = SourceLines.TryParse(written.Value);
        if (lines is null)
            diagnostics.Add(FrontMatterValueProblems.SourceLines(written));
        return lines;
    }

    private static Located<string>? File(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } file)
            return null;
        var segments = file.Value.Split('/');
        if (file.Value.StartsWith(ArchiveFolders.Seeds, StringComparison.Ordinal)
            && !segments.Any(s => s is "" or "." or "..")
            && !file.Value.Contains('\\', StringComparison.Ordinal))
            return file;
        diagnostics.Add(FrontMatterValueProblems.SourceFile(file));
        return null;
    }

    private static Located<string>? Checksum(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } checksum)
            return null;
        if (checksum.Value.Length == 64 && checksum.Value.All(char.IsAsciiHexDigit))
            return checksum.With(checksum.Value.ToLowerInvariant());
        diagnostics.Add(FrontMatterValueProblems.Sha256(checksum));
        return null;
    }

    private static LeftOut? LeftOutLine(FrontMatterFields fields, DiagnosticBag diagnostics)
    {
        var line = LineNumber(fields.Text("line"), diagnostics);
        var text = fields.Text("text");
        var reason = fields.Text("reason");
        return line is null || text is null || reason is null ? null : new LeftOut(line.Value, text.Value.Value, reason.Value.Value);
    }

    private static Located<int>? LineNumber(Located<string>? text, DiagnosticBag diagnostics)
    {
        if (text is not { } written)
            return null;
        if (int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0)
            return written.With(line);
        diagnostics.Add(FrontMatterValueProblems.LeftOutLine(written));
        return null;
    }
}

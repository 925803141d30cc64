using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Tests.Sources;

/// <summary>A source as text, for tests: what is said of it, its encoding, and a line for each of its lines.</summary>
internal static class SourceDump
{
    public static string Of(SourceFile? source, DiagnosticBag diagnostics)
    {
        var said = diagnostics.ToSorted().Select(d => $"{d.Location.Line}: {d.Severity.ToString().ToLowerInvariant()} {d.Code}");
        var encoding = source is null ? [] : new[] { source.Encoding, source.DecodedFrom }.OfType<string>().Select(name => $"encoding {name}");
        return string.Join('\n', [.. said, .. encoding, .. source?.Lines.SelectMany(LinesOf) ?? []]) + "\n";
    }

    private static IEnumerable<string> LinesOf(SourceLine line)
    {
        var format = line.Format;
        string[] flags =
        [
            .. line.LeftOut is { } reason ? [$"left out: {reason.En}"] : Array.Empty<string>(),
            .. line.Footnote is { } note ? [$"footnote {note}"] : Array.Empty<string>(),
            .. format.HeadingLevel is { } level ? [$"h{level}"] : Array.Empty<string>(),
            .. format.IsBold ? ["bold"] : Array.Empty<string>(),
            .. format.IsCentred ? ["centred"] : Array.Empty<string>(),
            .. format.Generated is { } sign ? [$"generated {sign}"] : Array.Empty<string>(),
            .. format.ListDepth is { } depth ? [$"depth {depth}"] : Array.Empty<string>(),
        ];
        var text = MentionCodes.Replace(line.Text, number => $"[^{number}]").Replace(StruckCodes.Begin, '~').Replace(StruckCodes.End, '~');
        yield return line.Content switch
        {
            SourceTable => $"{line.Number} table{(flags.Length > 0 ? $" ({string.Join(", ", flags)})" : "")}",
            SourcePicture picture => $"{line.Number} picture {picture.Name} {picture.Bytes.Length} bytes “{picture.Alternative}”",
            _ => $"{line.Number}{(flags.Length > 0 ? $" ({string.Join(", ", flags)})" : "")} {text}",
        };
        if (line.Content is SourceTable table)
        {
            foreach (var row in table.Rows)
                yield return "    "
                    + string.Join(
                        " | ",
                        row.Select(cell =>
                            $"{(cell is { ColumnSpan: 1, RowSpan: 1 } ? "" : $"({cell.ColumnSpan}×{cell.RowSpan}) ")}"
                                + $"{MentionCodes.Replace(string.Join(" / ", cell.Lines), number => $"[^{number}]")}"));
        }
    }
}

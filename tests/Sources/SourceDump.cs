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
        var marks = line.Marks;
        string[] flags =
        [
            .. line.LeftOut is { } reason ? [$"left out: {reason.En}"] : Array.Empty<string>(),
            .. line.Footnote is { } note ? [$"footnote {note}"] : Array.Empty<string>(),
            .. marks.HeadingLevel is { } level ? [$"h{level}"] : Array.Empty<string>(),
            .. marks.IsBold ? ["bold"] : Array.Empty<string>(),
            .. marks.IsCentred ? ["centred"] : Array.Empty<string>(),
            .. marks.Generated is { } sign ? [$"generated {sign}"] : Array.Empty<string>(),
            .. marks.ListDepth is { } depth ? [$"depth {depth}"] : Array.Empty<string>(),
        ];
        var text = InlineMarks.Replace(line.Text, number => $"[^{number}]");
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
                                + $"{InlineMarks.Replace(string.Join(" / ", cell.Lines), number => $"[^{number}]")}"));
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Reports;

namespace SiteGen.Cli;

/// <summary>Shows what <c>convert --dry-run</c> has understood, for people.</summary>
internal static class PreviewPrinter
{
    /// <summary>Writes the outline of each report, with the line of each heading, under what the report says of itself.</summary>
    public static void Write(TextWriter output, ImmutableArray<ConversionPreview> previews, Language language)
    {
        foreach (var preview in previews)
        {
            output.WriteLine(preview.Source.Path);
            foreach (var (name, value) in Fields(preview))
                output.WriteLine($"  {name}: {value}");
            var width = preview.Outline.Select(heading => heading.Line).DefaultIfEmpty(0).Max().ToString(CultureInfo.InvariantCulture).Length;
            output.WriteLine($"  {ConsoleText.OutlineTitle(preview.Outline.Length).In(language)}");
            foreach (var heading in preview.Outline)
                output.WriteLine(Line(heading, width));
            output.WriteLine();
        }
    }

    private static string Line(PreviewHeading heading, int width)
    {
        var line = heading.Line.ToString(CultureInfo.InvariantCulture).PadLeft(width + 4);
        return $"{line}  {heading.Level}  {new string(' ', 2 * (heading.Level - 1))}{heading.Number} {heading.Title}".TrimEnd();
    }

    private static IEnumerable<(string Name, string Value)> Fields(ConversionPreview preview)
    {
        (string Name, string? Value)[] ofSource =
        [
            ("encoding", preview.Source.Encoding),
            ("left-out", string.Join(", ", preview.FrontMatter.Source!.LeftOut.Select(line => line.Line.Value.ToString(CultureInfo.InvariantCulture)))),
        ];
        return preview.Keys.Concat(ofSource.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => (field.Name, field.Value!)));
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Cli;

/// <summary>Shows the lines of raw reports as they are counted: those that <c>--heading</c>, <c>--leave-out</c> and <c>left-out</c> speak of.</summary>
internal static class SourceLinesPrinter
{
    /// <summary>Writes each line behind its number; why it is left out stands in brackets behind it, the number of a footnote before its words.</summary>
    public static void Write(TextWriter output, ImmutableArray<SourceFile> sources, Language language)
    {
        foreach (var source in sources)
        {
            output.WriteLine(source.Path);
            var width = source.Lines.Length.ToString(CultureInfo.InvariantCulture).Length;
            foreach (var line in source.Lines)
                output.WriteLine($"{line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(width + 2)}  {Words(line, language)}".TrimEnd());
        }
    }

    /// <summary>The same for programs.</summary>
    public static JsonObject ToJson(ImmutableArray<SourceFile> sources, Language language) => new()
    {
        ["sources"] = new JsonArray([.. sources.Select(source => new JsonObject
        {
            ["source"] = source.Path,
            ["lines"] = new JsonArray([.. source.Lines.Select(line => new JsonObject
            {
                ["line"] = line.Number,
                ["text"] = Shown(line),
                ["footnote"] = line.Footnote,
                ["leftOut"] = line.LeftOut?.In(language),
            })]),
        })]),
    };

    private static string Words(SourceLine line, Language language)
    {
        var shown = Shown(line);
        var note = line.Footnote is { } footnote ? string.Create(CultureInfo.InvariantCulture, $"[^{footnote}]: ") : "";
        return line.LeftOut is { } reason ? $"{note}{shown} [{reason.In(language)}]" : note + shown;
    }

    private static string Shown(SourceLine line)
    {
        if (line is { Content: SourcePicture picture })
            return $"[{picture.Name}]";
        var words = MentionCodes.Replace(StruckCodes.Strip(line.Text), number => string.Create(CultureInfo.InvariantCulture, $"[^{number}]"));
        return VietnameseText.CollapseWhiteSpace(words);
    }
}

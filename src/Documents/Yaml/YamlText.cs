using SiteGen.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Documents.Yaml;

/// <summary>YAML as it stands in a file, perhaps below other lines.</summary>
/// <param name="Text">The YAML.</param>
/// <param name="Path">The file as staff name it.</param>
/// <param name="FirstLine">The line of the file on which the YAML begins, from 1.</param>
internal sealed record YamlText(string Text, string Path, int FirstLine)
{
    /// <summary>How many lines it has.</summary>
    public int CountLines() => Text.AsSpan().Count('\n') + 1;

    /// <summary>The place in the file of a place that the YAML library tells; what it tells of a line after the last is of the last one's end.</summary>
    public SourceLocation At(Mark mark) => At(mark, CountLines());

    /// <summary>The same where the lines are counted already, since a place is wanted with every value.</summary>
    public SourceLocation At(Mark mark, int lines) => mark.Line <= lines
        ? new SourceLocation(Path, FirstLine + (int)mark.Line - 1, (int)mark.Column)
        : new SourceLocation(Path, FirstLine + lines - 1, Text.Length - Text.LastIndexOf('\n'));
}

namespace SiteGen.Documents.Yaml;

/// <summary>Cuts the text of a mapping into its entries, without understanding them.</summary>
internal static class YamlParts
{
    /// <summary>The parts that begin at the left margin: a key, with what is indented below it and its list.</summary>
    public static IEnumerable<YamlText> Of(YamlText yaml)
    {
        var lines = yaml.Text.Split('\n');
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && !BeginsPart(lines[end]))
                end++;
            yield return yaml with { Text = string.Join('\n', lines[start..end]), FirstLine = yaml.FirstLine + start };
            start = end;
        }
    }

    /// <summary>The key that a part begins with; null when it has none.</summary>
    public static string? KeyOf(YamlText part)
    {
        var line = FirstLineOf(part);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? line[..colon].Trim('"', '\'', ' ') : null;
    }

    /// <summary>A part's first line.</summary>
    public static string FirstLineOf(YamlText part) => part.Text.Split('\n', 2)[0];

    private static bool BeginsPart(string line) => line.Length > 0 && line[0] is not (' ' or '-' or '#' or ']' or '}');
}

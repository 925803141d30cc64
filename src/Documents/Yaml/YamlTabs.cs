using SiteGen.Diagnostics;

namespace SiteGen.Documents.Yaml;

/// <summary>Tabs before a line's first letter, which YAML forbids and the library reports without a place.</summary>
internal static class YamlTabs
{
    /// <summary>Reports every line that is indented with tabs, and replaces them, so that the rest can be read.</summary>
    public static YamlText Replace(YamlText yaml, DiagnosticBag diagnostics)
    {
        var lines = yaml.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = lines[i].Length - lines[i].TrimStart(' ', '\t').Length;
            var tab = lines[i].AsSpan(0, indent).IndexOf('\t');
            if (tab < 0)
                continue;
            if (indent < lines[i].Length)
                diagnostics.Add(YamlProblems.Tab(new SourceLocation(yaml.Path, yaml.FirstLine + i, tab + 1)));
            lines[i] = lines[i][..indent].Replace("\t", "  ", StringComparison.Ordinal) + lines[i][indent..];
        }

        return yaml with { Text = string.Join('\n', lines) };
    }
}

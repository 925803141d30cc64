using System.Text;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Specs;

/// <summary>
/// A case of a file <c>tests/specs/*.yml</c>: input files, and what must be said of them.
/// <c>inputs</c> maps paths to texts; what stands in an entry of the file that has nothing but <c>given</c> is there in all cases after it that have no other
/// text
/// at that path; <c>markdown</c> is short for one section file <c>input/r/03.md</c> with that text below
/// six lines of good front matter. <c>«1F»</c> stands for the byte 1F. <c>diagnostics</c> has a line for each diagnostic, in English;
/// <c>body</c> is the text of the first input as <see cref="BodyDump"/> shows it.
/// </summary>
public sealed record SpecCase(string Name, IReadOnlyList<(string Path, byte[] Bytes)> Inputs, string Diagnostics, string? Body)
{
    private const string FrontMatter = "---\nterm: IX (2005–2010)\nsection: III\ntitle: KẾT QUẢ THỰC HIỆN\ndate: 2024-11-24\n---\n";

    /// <summary>The cases of a file.</summary>
    public static IEnumerable<SpecCase> Load(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(file)));
        IReadOnlyList<(string Path, byte[] Bytes)> given = [];
        foreach (var node in ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>())
        {
            if (node.Children.TryGetValue("given", out var files))
                given = FilesOf(files);
            else
                yield return Read(node, given);
        }
    }

    private static SpecCase Read(YamlMappingNode node, IReadOnlyList<(string Path, byte[] Bytes)> given)
    {
        var unknown = node.Children.Keys.Select(key => key.ToString()).Except(["name", "inputs", "markdown", "diagnostics", "body"]).ToList();
        Assert.True(unknown.Count == 0, $"unknown keys in a case: {string.Join(", ", unknown)}");
        var inputs = node.Children.TryGetValue("markdown", out var markdown) ? [("input/r/03.md", Bytes(FrontMatter + markdown))]
            : node.Children.TryGetValue("inputs", out var files) ? FilesOf(files) : [];
        var all = inputs.Concat(given).DistinctBy(input => input.Path).ToList();
        return new SpecCase(node["name"].ToString(), all, Text(node, "diagnostics") ?? "", Text(node, "body"));
    }

    private static List<(string Path, byte[] Bytes)> FilesOf(YamlNode files) =>
        [.. ((YamlMappingNode)files).Select(input => (input.Key.ToString(), Bytes(input.Value.ToString())))];

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString().TrimEnd('\n') : null;

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length;)
        {
            var end = text[i] == '«' ? i + 4 : text.IndexOf('«', i);
            if (end < 0)
                end = text.Length;
            bytes.AddRange(text[i] == '«' ? Convert.FromHexString(text.AsSpan(i + 1, 2)) : Encoding.UTF8.GetBytes(text[i..end]));
            i = end;
        }

        return [.. bytes];
    }
}

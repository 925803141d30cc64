using SiteGen.Diagnostics;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Reports.Structure;

/// <summary>Each case of <c>tests/specs/outlines/*.yml</c> is a test: a small document and its headings. A line <c>…</c> stands for a paragraph.</summary>
public sealed class OutlineSpecTests
{
    private const string Paragraph = "Trong nhiệm kỳ qua, cấp ủy đã lãnh đạo nhân dân thực hiện thắng lợi các nhiệm vụ đề ra, đời sống được cải thiện.";

    private static readonly string[] Files = [
        .. Directory.EnumerateFiles(Repository.Find("tests", "specs", "outlines"), "*.yml").Order(StringComparer.Ordinal)
    ];

    public static TheoryData<string, string> Cases => new(from file in Files from spec in Load(file) select (Path.GetFileName(file), spec["name"].ToString()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Understand_Document_HasItsHeadings(string file, string name)
    {
        var spec = Load(Repository.Find("tests", "specs", "outlines", file)).Single(spec => spec["name"].ToString() == name);
        Assert.Equal(spec["outline"].ToString().Trim(), OutlineOf(spec["text"].ToString()));
    }

    private static string OutlineOf(string text)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceFormats.Parse(StoredFile.OfText("a.txt", text.Replace("…", Paragraph)), null, diagnostics)!;
        var headings = ConversionPreview.Of(source, new ConversionOptions(), diagnostics)!.Outline.Select(heading =>
            $"{heading.Line} {heading.Level} {heading.Number} | {heading.Title}");
        var doubts = diagnostics.ToSorted().Where(d => d.Code == "source-heading-doubtful").Select(d => $"{d.Location.Line} ?");
        return string.Join('\n', headings.Concat(doubts));
    }

    private static IEnumerable<YamlMappingNode> Load(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(file)));
        return ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>();
    }
}

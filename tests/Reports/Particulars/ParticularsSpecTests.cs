using SiteGen.Diagnostics;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Reports.Particulars;

/// <summary>
/// Each case of <c>tests/specs/particulars/*.yml</c> is a test: a document with its letterhead and its sign-off as they come out of a format,
/// and the keys that are made of them; <c>left-out</c> has the numbers of the lines that are listed. In the text <c>→</c> is a tab; a line <c>…</c> stands for
/// two paragraphs.
/// </summary>
public sealed class ParticularsSpecTests
{
    private const string Text = "Trong nhiệm kỳ qua, Đảng bộ đã lãnh đạo nhân dân thực hiện thắng lợi các mục tiêu, nhiệm vụ đề ra.\nĐời sống của "
        + "nhân dân được cải thiện; quốc phòng, an ninh được giữ vững.";

    private static readonly string[] Files = [
        .. Directory.EnumerateFiles(Repository.Find("tests", "specs", "particulars"), "*.yml").Order(StringComparer.Ordinal)
    ];

    public static TheoryData<string, string> Cases => new(from file in Files from spec in Load(file) select (Path.GetFileName(file), spec["name"].ToString()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Understand_Document_GivesKeys(string file, string name)
    {
        var spec = Load(Repository.Find("tests", "specs", "particulars", file)).Single(spec => spec["name"].ToString() == name);
        var text = spec["text"].ToString().Replace("→", "\t").Replace("…\n", Text + "\n");
        var stored = StoredFile.OfText("a.txt", text);
        var diagnostics = new DiagnosticBag();
        var preview = ConversionPreview.Of(SourceFormats.Parse(stored, null, diagnostics)!, new ConversionOptions(), diagnostics)!;
        Assert.Equal(spec["keys"].ToString().Trim(), string.Join('\n', preview.Keys.Select(key => $"{key.Name}: {key.Value}")));

        var leftOut = preview.FrontMatter.Source!.LeftOut;
        Assert.Equal(
            spec.Children.TryGetValue("left-out", out var lines) ? lines.ToString() : "",
            spec.Children.ContainsKey("left-out") ? string.Join(", ", leftOut.Select(line => line.Line.Value)) : "");
        Assert.Distinct(leftOut.Select(line => line.Line.Value));

        // The letterhead and the sign-off are not lost, whatever became of them.
        var told = new ConversionOptions(new(null, 2010, 2015), new DateOnly(2010, 8, 15));
        var converted = Converter.Convert(stored, told, diagnostics = new());
        Assert.True(converted is not null, string.Join('\n', diagnostics.ToSorted().Select(d => d.Message.En)));
    }

    private static IEnumerable<YamlMappingNode> Load(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(file)));
        return ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>();
    }
}

using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Pages.Places;

/// <summary>The cases of <c>tests/specs/places</c>: what a reader is told where he is.</summary>
public sealed class PlaceSpecTests
{
    private static readonly IReadOnlyList<YamlMappingNode> Specs = [.. Load().Cast<YamlMappingNode>()];

    public static TheoryData<string> Names => [.. Specs.Select(spec => spec["name"].ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void FullText_SpecCase_NamesItsPlaces(string name)
    {
        var spec = Specs.Single(spec => spec["name"].ToString() == name);
        var language = spec.Children.TryGetValue("language", out var said) ? said.ToString() : "vi";
        var files = ((YamlSequenceNode)spec["sections"]).Cast<YamlMappingNode>().Select((section, i) => ($"r/0{i + 1}.md", SectionOf(section)));
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(
            TestSites.Of(
                [
                    ("site.yml", $"title: Kho thử\nowner: Văn phòng thử\nlanguage: {language}\n"),
                    ("r/index.md", TestSites.ReportHead() + "Một.\n"),
                    .. files,
                ]), diagnostics);
        Assert.DoesNotContain(diagnostics.ToSorted(), diagnostic => diagnostic.Severity == Severity.Error);
        var places = new HtmlParser().ParseDocument(plan.Text("r/toan-van.html")).QuerySelectorAll(".text .pn, .text .fn a")
            .Select(link => $"{link.GetAttribute("href")![1..]}: {link.GetAttribute("aria-label")}");
        Assert.Equal(spec["places"].ToString().TrimEnd(), string.Join('\n', places));
    }

    private static string SectionOf(YamlMappingNode section)
    {
        var title = section.Children.TryGetValue("title", out var said) ? said.ToString() : "Kết quả";
        var head = TestSites.SectionHead(section["section"].ToString(), title);
        return (section.Children.TryGetValue("part", out var part) ? head.Replace("section:", $"part: {part}\nsection:", StringComparison.Ordinal) : head)
            + section["text"];
    }

    private static YamlSequenceNode Load()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.Find("tests", "specs", "places", "names.yml"))));
        return (YamlSequenceNode)yaml.Documents[0].RootNode;
    }
}

using System.Globalization;
using SiteGen.Analysis.Figures;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Analysis.Figures;

/// <summary>The tables of <c>tests/specs/figures</c>, which were made by reading: what is found, and how much of it is right.</summary>
public sealed class FigureTableTests
{
    [Theory]
    [InlineData("seed", "real", 23)]
    [InlineData("many-terms", "many-terms", 30)]
    public void Of_ArchiveReadByHand_FindsItsFigures(string table, string archive, int least)
    {
        var root = Load(table);
        var folder = root["folder"].ToString() is { Length: > 1 } named ? named + "/" : "";
        var expected = ((YamlSequenceNode)root["figures"]).Cast<YamlMappingNode>().Select(node => folder + LineOf(node)).ToList();
        var found = TestSites.PlanOf(archive).Archive.Reports.SelectMany(report => ReportFigures.Of(report)).Select(LineOf).ToList();
        Assert.True(expected.Count >= least);
        var right = expected.Intersect(found).Count();
        Assert.True(
            right >= 0.98 * expected.Count && right >= 0.98 * found.Count,
            $"missing:\n{string.Join('\n', expected.Except(found))}\nnot expected:\n{string.Join('\n', found.Except(expected))}");
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("many-terms")]
    public void Read_NoFigure_FindsNothing(string table) =>
        Assert.All(
            ((YamlSequenceNode)Load(table)["none"]).Cast<YamlMappingNode>(),
            node => Assert.Empty(FigureReader.Read(node["text"].ToString()).Select(figure => $"{figure}")));

    private static string LineOf(YamlMappingNode node)
    {
        string Said(string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : "";
        string[] keys = ["at", "number", "value", "value_max", "unit", "qualifier", "counted", "period"];
        return string.Join(" | ", keys.Select(Said));
    }

    private static string LineOf(PlacedFigure placed)
    {
        var figure = placed.Figure;
        return string.Join(
            " | ",
            placed.Address,
            figure.Number,
            figure.Value.ToString(CultureInfo.InvariantCulture),
            figure.ValueMax?.ToString(CultureInfo.InvariantCulture),
            figure.Unit,
            figure.Qualifier,
            figure.Counted,
            figure.Period);
    }

    private static YamlMappingNode Load(string table)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.Find("tests", "specs", "figures", table + ".yml"))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }
}

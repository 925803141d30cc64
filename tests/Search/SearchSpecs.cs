using System.Globalization;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Search;

/// <summary>The cases of <c>tests/specs/search</c>.</summary>
internal static class SearchSpecs
{
    /// <summary>The judged queries.</summary>
    public static IReadOnlyList<JudgedQuery> Queries { get; } =
        [.. from YamlMappingNode part in (YamlSequenceNode)Load("queries.yml")
            from query in (YamlMappingNode)part["queries"]
            let kind = part["kind"].ToString()
            select new JudgedQuery(
                part["site"].ToString(),
                kind,
                query.Key.ToString().Normalize(kind == "decomposed" ? NormalizationForm.FormD : NormalizationForm.FormC),
                int.Parse(query.Value.ToString(), CultureInfo.InvariantCulture))];

    /// <summary>Queries without a result, and what is offered for each.</summary>
    public static IReadOnlyList<(string Query, string Offer)> Offers { get; } =
        [.. from YamlMappingNode part in (YamlSequenceNode)Load("offers.yml")
            from query in (YamlMappingNode)part["queries"]
            select (query.Key.ToString(), query.Value.ToString())];

    /// <summary>Texts and their folded syllables.</summary>
    public static IReadOnlyList<(string Text, string Folds)> Folds { get; } =
        [.. ((YamlMappingNode)((YamlMappingNode)Load("syllables.yml"))["folds"]).Select(text => (text.Key.ToString(), text.Value.ToString()))];

    /// <summary>Lines of syllables that are one form, or of which no two are.</summary>
    public static IReadOnlyList<string[]> Lines(string key) =>
        [.. ((YamlSequenceNode)((YamlMappingNode)Load("syllables.yml"))[key]).Cast<YamlSequenceNode>().Select(line => line.Select(Syllable).ToArray())];

    private static string Syllable(YamlNode node)
    {
        var text = node.ToString();
        return text.StartsWith("«»", StringComparison.Ordinal) ? text[2..].Normalize(NormalizationForm.FormD) : text;
    }

    private static YamlNode Load(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.Find("tests", "specs", "search", file))));
        return yaml.Documents[0].RootNode;
    }
}

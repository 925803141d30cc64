using System.Security.Cryptography;
using System.Text.Json;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Pages.Crates;

/// <summary>The crate is whole in itself and says of the files of the site what is true of them.</summary>
public sealed class RoCrateTests
{
    private const string Specification = "https://w3id.org/ro/crate/1.2";

    public static TheoryData<string> Sites => ["real", "many-terms", "small"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Entities_AreAllThereOnce(string name)
    {
        var graph = Graph(Site(name));
        var ids = graph.Select(Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(graph.SelectMany(References), reference => Assert.Contains(reference, ids));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Entities_AreAllReferredTo(string name)
    {
        var graph = Graph(Site(name));
        var referred = graph.SelectMany(References).ToHashSet();
        Assert.All(
            graph,
            entity => Assert.True(Id(entity) == SitePaths.RoCrate || Types(entity).Contains("CreateAction") || referred.Contains(Id(entity)), Id(entity)));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Files_AreThoseOfTheSiteWithTheirSums(string name)
    {
        var site = Site(name);
        var files = site.Files.ToDictionary(file => file.Path);
        foreach (var entity in Graph(site))
        {
            if (Types(entity).Contains("Dataset"))
                Assert.Contains(files.Keys, path => path.StartsWith(Id(entity).Replace("./", ""), StringComparison.Ordinal));
            if (!Types(entity).Contains("File"))
                continue;
            var bytes = files[Id(entity)].Render();
            Assert.Equal(MediaTypes.Of(Id(entity)), Text(entity, "encodingFormat"));
            Assert.Equal(Text(entity, "sha256") is null ? null : Convert.ToHexStringLower(SHA256.HashData(bytes)), Text(entity, "sha256"));
            Assert.Equal(Text(entity, "sha256") is null ? null : bytes.Length.ToString(), Text(entity, "contentSize"));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Sources_AllHaveASum(string name)
    {
        var site = Site(name);
        var sums = Graph(site).Where(entity => Text(entity, "sha256") is not null).Select(Id).ToHashSet();
        Assert.Subset(sums, site.Archive.Reports.Select(report => report.Source?.Path).OfType<string>().ToHashSet());
        Assert.Subset(sums, site.Archive.Reports.Select(report => report.Document.Path.Value).ToHashSet());
    }

    // RO-Crate 1.2, "Root Data Entity".
    [Theory]
    [InlineData("real", "2024-11-24", "Văn bản hành chính; khi trích dẫn xin ghi rõ nguồn.")]
    [InlineData("many-terms", "2015-11-05", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("small", "2010-08-01", "Kho lưu trữ không nêu điều kiện sử dụng.")]
    public void Root_HasWhatTheSpecificationAsksFor(string name, string date, string licence)
    {
        var graph = Graph(Site(name));
        var descriptor = graph.Single(entity => Id(entity) == "ro-crate-metadata.json");
        Assert.Equal((Specification, "./"), (Id(descriptor.GetProperty("conformsTo")), Id(descriptor.GetProperty("about"))));
        var root = graph.Single(entity => Id(entity) == "./");
        Assert.All(["name", "description"], property => Assert.False(string.IsNullOrEmpty(Text(root, property))));
        Assert.Equal(
            (date, licence),
            (Text(root, "datePublished"), root.GetProperty("license") is { ValueKind: JsonValueKind.Object } link ? Id(link) : Text(root, "license")));
    }

    [Fact]
    public void Conversion_OfTheSeed_NamesProgramSourceAndMarkdown()
    {
        var graph = Graph(Site("real"));
        var action = graph.Single(entity => Types(entity).Contains("CreateAction"));
        var program = graph.Single(entity => Id(entity) == Id(action.GetProperty("instrument")));
        Assert.Equal(("SiteGen", "1.0.0"), (Text(program, "name"), Text(program, "version")));
        Assert.EndsWith(Seed.Name, Id(action.GetProperty("object")));
        Assert.Equal(5, action.GetProperty("result").GetArrayLength());
    }

    private static SitePlan Site(string name) => name == "small"
        ? SmallArchive.Empty.WithReport("r")
            .Changed("input/r/index.md", "Ban Chấp hành", "Ban #1 “Chấp hành” [A]")
            .WithReport("s")
            .Changed("input/s/index.md", "organisation: Ban Chấp hành\n", "")
            .Plan()
        : TestSites.PlanOf(name);

    private static List<JsonElement> Graph(SitePlan site)
    {
        var crate = JsonDocument.Parse(site.Text(SitePaths.RoCrate)).RootElement;
        Assert.Equal(Specification + "/context", crate.GetProperty("@context").GetString());
        return [.. crate.GetProperty("@graph").EnumerateArray()];
    }

    private static IEnumerable<string> References(JsonElement entity) =>
        from property in entity.EnumerateObject()
        from value in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray() : new[] { property.Value }.AsEnumerable()
        where value.ValueKind == JsonValueKind.Object && Id(value) != Specification
        select Id(value);

    private static string Id(JsonElement element) => element.GetProperty("@id").GetString()!;

    private static List<string> Types(JsonElement entity) =>
        entity.GetProperty("@type") is { ValueKind: JsonValueKind.Array } types
            ? [.. types.EnumerateArray().Select(type => type.GetString()!)]
            : [entity.GetProperty("@type").GetString()!];

    private static string? Text(JsonElement entity, string name) => entity.TryGetProperty(name, out var text) ? text.GetString() : null;
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

/// <summary>The container for developers is the same tomorrow: what it is made of is named by digest or version.</summary>
public sealed partial class DevContainerTests
{
    [Fact]
    public void DevContainer_NamesImageAndFeaturesExactly()
    {
        var container = JsonNode.Parse(File.ReadAllText(Repository.Find(".devcontainer/devcontainer.json")))!;
        Assert.Matches("@sha256:[0-9a-f]{64}$", container["image"]!.GetValue<string>());
        Assert.All(container["features"]!.AsObject(), feature => Assert.Matches(ExactVersion(), feature.Key));
        Assert.Contains("dotnet restore tests", container["postCreateCommand"]!.GetValue<string>());
        var framework = XmlValue("src/Directory.Build.props", "TargetFramework");
        Assert.Equal("net" + container["features"]!.AsObject().Single().Value!["version"]!.GetValue<string>(), framework);
    }

    private static string XmlValue(string path, string name) => Regex.Match(File.ReadAllText(Repository.Find(path)), $"<{name}>(.*?)</{name}>").Groups[1].Value;

    [GeneratedRegex(@":[0-9]+\.[0-9]+\.[0-9]+$")]
    private static partial Regex ExactVersion();
}

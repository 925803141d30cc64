using System.Text.Json;

namespace SiteGen.Tests.Architecture;

/// <summary>The list of what the tool is made of (CycloneDX), which the workflow that makes it writes.</summary>
public sealed class SbomTests
{
    [Fact]
    public void Sbom_OfTheTool_NamesEveryPackageOfTheLockFile()
    {
        var (exit, said) = OtherProgram.RunOrSkip("bash", "-c", "command -v jq > /dev/null || exit 77; exec \"$0\"", Repository.Find(".ci/sbom"));
        if (exit == 77)
            OtherProgram.SkipBecause("There is no program 'jq' on the PATH.");
        Assert.True(exit == 0, said);
        using var list = JsonDocument.Parse(said);
        using var locked = JsonDocument.Parse(File.ReadAllText(Repository.Find("src/packages.lock.json")));
        Assert.Equal(("CycloneDX", "1.6"), (list.RootElement.GetProperty("bomFormat").GetString(), list.RootElement.GetProperty("specVersion").GetString()));
        var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()).ToList();
        Assert.Equal(
            packages.Select(package => $"pkg:nuget/{package.Name}@{package.Value.GetProperty("resolved").GetString()}").Order(StringComparer.Ordinal),
            list.RootElement.GetProperty("components").EnumerateArray().Select(part => part.GetProperty("purl").GetString()!).Order(StringComparer.Ordinal));
        var known = list.RootElement.GetProperty("components").EnumerateArray().Select(part => part.GetProperty("bom-ref").GetString()).ToHashSet();
        Assert.All(
            list.RootElement.GetProperty("dependencies").EnumerateArray().SelectMany(entry => entry.GetProperty("dependsOn").EnumerateArray()),
            needed => Assert.Contains(needed.GetString(), known));
    }
}

using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

/// <summary>Every command of a README or guide is run: here, or by <c>.ci/run</c>. What is not run is listed with its reason.</summary>
public sealed partial class ReadmeWalkTests
{
    public static TheoryData<string> Walks => [.. Readme.All.Where(readme => ToWalk(readme).Any()).Select(readme => readme.Path)];

    [Theory]
    [MemberData(nameof(Walks))]
    public void Commands_OfAReadme_SucceedInTheirOrder(string path)
    {
        OtherProgram.RunOrSkip("bash", "-c", "git --version");
        var (exit, said) = ReadmeWalk.Run(path, [.. ToWalk(Readme.Of(path))]);
        Assert.True(exit == 0, $"{path}: the last command below failed. Correct it, or list it with a reason in {nameof(ReadmeCommandsNotRun)}.\n{said}");
    }

    [Fact]
    public void ListedCommand_IsInAReadme() =>
        Assert.Empty(ReadmeCommandsNotRun.All.Keys.Except(Readme.All.SelectMany(readme => readme.Commands)).Order(StringComparer.Ordinal));

    [Fact]
    public void ListedCommand_HasAReason() => Assert.All(ReadmeCommandsNotRun.All.Values, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));

    // All that are neither listed nor for .ci/run, whose own words are compared by ReadmeCommandsTests.
    private static IEnumerable<string> ToWalk(Readme readme) =>
        readme.Commands.Where(words => !ReadmeCommandsNotRun.All.ContainsKey(words) && !RunByCi().IsMatch(words));

    [GeneratedRegex("^dotnet (?:build|format|pack|publish|test|tool) ?")]
    private static partial Regex RunByCi();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

/// <summary>
/// Results reach the disk by <c>DiskSteps</c> only, so that what must survive a power cut is flushed before it is renamed. Every other write or rename in
/// <c>src/Files</c> and <c>src/Hosts</c> is listed with the reason why nothing of it must survive by itself.
/// </summary>
public sealed partial class DurableWritesTests
{
    private const string OfTheSteps = "This is a step.";
    private const string Lock = "A lock holds nothing.";
    private const string Temporary = "In a folder that is removed at the end of the run.";
    private const string Flushed = "ReleaseMaker flushes the whole folder before the release gets its place.";

    private static readonly ImmutableSortedDictionary<string, string> Reasons = new Dictionary<string, string>
    {
        ["src/Files/DiskSteps.cs: new FileStream"] = OfTheSteps,
        ["src/Files/DiskSteps.cs: File.Move"] = OfTheSteps,
        ["src/Files/DiskSteps.cs: Directory.Move"] = OfTheSteps,
        ["src/Files/FolderLock.cs: new FileStream"] = Lock,
        ["src/Files/SiteSwap.cs: Directory.Move"] = "What is moved is deleted next.",
        ["src/Files/SiteSwap.cs: File.WriteAllText"] = "A mark without content, and a file that goes with its folder; names are flushed before the exchange.",
        ["src/Files/SiteSwap.cs: old.MoveTo"] = "A file of somebody else: a power cut leaves it in one of two folders, and the next run looks again.",
        ["src/Hosts/OfficeProgram.cs: File.WriteAllBytes"] = Temporary,
        ["src/Hosts/OfficeProgram.cs: File.WriteAllText"] = Temporary,
        ["src/Hosts/Publish/HardLinks.cs: File.Copy"] = Flushed,
        ["src/Hosts/Publish/Leftovers.cs: Directory.Move"] = "What is moved is deleted next.",
        ["src/Hosts/Publish/PreparedReleases.cs: Directory.Move"] = "A prepared release that is lost is made again.",
        ["src/Hosts/Publish/PublishFolder.cs: File.CreateSymbolicLink"] = "The link is renamed by DiskSteps, between two flushes of folders.",
        ["src/Hosts/Publish/PublishLock.cs: new FileStream"] = Lock,
        ["src/Hosts/Publish/Release.cs: File.WriteAllText"] = Flushed,
        ["src/Hosts/Publish/ReleaseMaker.cs: File.WriteAllBytes"] = "The tree of a push is read once and removed.",
        ["src/Hosts/Publish/SiteCompressor.cs: File.Create"] = Flushed,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [Fact]
    public void Writes_BesideDiskSteps_HaveAReason()
    {
        var found = (
            from room in new[] { "Files", "Hosts" }
            from file in Directory.EnumerateFiles(Repository.Find("src", room), "*.cs", SearchOption.AllDirectories)
            from call in Write().Matches(File.ReadAllText(file))
            select $"{Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')}: {call.Value.TrimEnd('(')}").ToHashSet(StringComparer.Ordinal);
        Assert.True(
            found.SetEquals(Reasons.Keys),
            $"""
            Use DiskSteps or WholeFile, or give a reason here: {string.Join(", ", found.Except(Reasons.Keys).Order(StringComparer.Ordinal))}
            Not there any more: {string.Join(", ", Reasons.Keys.Except(found))}
            """);
    }

    [GeneratedRegex(
        @"\b(?:File\.(?:Append\w+|Copy|Create\w*|Move|Open|OpenWrite|Replace|Write\w+)|Directory\.Move|\w+\.(?:MoveTo|CreateAsSymbolicLink)|"
        + @"new (?:FileStream|StreamWriter))\((?!\))")]
    private static partial Regex Write();
}

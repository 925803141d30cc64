using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

/// <summary>Arrows between the rooms of <c>src/</c> point downwards only.</summary>
public sealed partial class RoomTests
{
    // From the top of the house to its ground. A room may use those after it, and itself.
    private static readonly string[] Rooms = ["Cli", "Hosts", "Files", "Bags", "Checks", "Pages", "Search", "Analysis", "Archives", "Sources", "Documents", "Diagnostics", "Zips", "Text"];

    // Messages speak of documents, so the catalogue may name the document's own types.
    private static readonly HashSet<(string, string)> Allowed = [("Diagnostics", "Documents")];

    [Fact]
    public void Usings_PointDownwards()
    {
        var uses = (from room in Rooms
                    from file in Directory.EnumerateFiles(Repository.Find("src/" + room), "*.cs", SearchOption.AllDirectories)
                    from Match use in UsedRoom().Matches(File.ReadAllText(file))
                    let target = use.Groups[1].Value
                    where target != room && Rooms.Contains(target)
                    select (Room: room, Target: target, Text: $"{Path.GetRelativePath(Repository.Root, file)} uses {target}")).ToList();
        Assert.NotEmpty(uses);
        Assert.Empty(uses.Where(use => Array.IndexOf(Rooms, use.Target) < Array.IndexOf(Rooms, use.Room) && !Allowed.Contains((use.Room, use.Target))).Select(use => use.Text));
    }

    [Fact]
    public void Rooms_AreAllListed() => Assert.Equal(
        Directory.EnumerateDirectories(Repository.Find("src")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Rooms.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\bSiteGen\.(\w+)\b(?=[.;])")]
    private static partial Regex UsedRoom();
}

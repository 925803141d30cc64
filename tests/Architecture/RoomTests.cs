using System.Collections.Immutable;

namespace SiteGen.Tests.Architecture;

/// <summary>The compiled program keeps to the <see cref="House"/>.</summary>
public sealed class RoomTests
{
    private static readonly Lazy<ImmutableArray<(string From, string To)>> References = new(() =>
        [.. CompiledReferences.Of(typeof(SiteBuilder).Assembly.Location).Order()]);

    private static readonly ImmutableDictionary<string, ImmutableHashSet<string>> Sees =
        House.Rooms.ToImmutableDictionary(row => row.Room, row => row.Sees.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableHashSet());

    [Fact]
    public void References_GoOnlyWhereTheHouseHasAnArrow() => Assert.Empty(
        from reference in References.Value
        let arrow = Arrow(reference)
        where arrow is { } there && !Sees[there.From].Contains(there.To)
        select $"{arrow.Value.From} must not see {arrow.Value.To}: {reference.From} refers to {reference.To}");

    [Fact]
    public void Arrows_AreAllGone() => Assert.Empty(
        from row in House.Rooms
        from to in Sees[row.Room].Except(References.Value.Select(Arrow).Where(arrow => arrow?.From == row.Room).Select(arrow => arrow!.Value.To))
        select $"Nothing in {row.Room} needs {to}.");

    [Fact]
    public void Rooms_SeeOnlyThoseBelowThem() => Assert.Empty(
        House.Rooms.Index().SelectMany(row =>
            Sees[row.Item.Room].Except(House.Rooms[..row.Index].Select(below => below.Room)).Select(to =>
                $"{row.Item.Room} sees {to}, which is not below it.")));

    [Fact]
    public void Rooms_AreTheFoldersAndTheTypesBesideThem()
    {
        var entries =
            Directory.EnumerateFileSystemEntries(Repository.Find("src")).Select(path => (Name: Path.GetFileName(path), IsFolder: Directory.Exists(path)));
        Assert.Equal(
            entries.Where(entry => entry.IsFolder || entry.Name.EndsWith(".cs"))
                .Select(entry => Path.GetFileNameWithoutExtension(entry.Name))
                .Order(StringComparer.Ordinal),
            House.Rooms.Select(row => row.Room).Where(room => !room.Contains('.')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Wings_KnowNothingOfEachOther()
    {
        Assert.Empty(House.ImportWing.SelectMany(Reached).Intersect(House.PublishingWing));
        // The proof reads raw reports again, so Sources lies below it; how they were understood does not.
        Assert.Empty(House.PublishingWing.SelectMany(Reached).Intersect(House.ImportWing).Except(["Sources"]));
        Assert.DoesNotContain("Sources", House.PublishingWing.SelectMany(room => Sees[room]));
        Assert.DoesNotContain("Reports", Reached("Fidelity"));
    }

    private static (string From, string To)? Arrow((string From, string To) reference) =>
        House.RoomOf(reference.From) is { } from && House.RoomOf(reference.To) is { } to && from != to ? (from, to) : null;

    private static IEnumerable<string> Reached(string room) => Sees[room].SelectMany(Reached).Concat(Sees[room]).Distinct();
}

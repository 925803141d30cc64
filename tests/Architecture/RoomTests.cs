using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

/// <summary>The compiled program keeps to the <see cref="House"/>.</summary>
public sealed partial class RoomTests
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

    // The compiler puts the value of a constant in its place, so that the program does not refer to its type: the source tells.
    [Fact]
    public void Constants_AreOfRoomsThatAreSeen()
    {
        var constants = typeof(SiteBuilder).Assembly.GetTypes()
            .Where(type => type is { IsEnum: false, IsNested: false } && House.RoomOf(type.FullName!) is not null)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(field => field is { IsLiteral: true, IsPrivate: false })
                .Select(field => (Name: $"{type.Name}.{field.Name}", Room: House.RoomOf(type.FullName!)!)))
            .ToLookup(constant => constant.Name, constant => constant.Room);
        Assert.NotEmpty(constants);
        Assert.Empty(
            from file in Directory.EnumerateFiles(Repository.Find("src"), "*.cs", SearchOption.AllDirectories)
            let room = House.RoomOf("SiteGen." + Path.ChangeExtension(Path.GetRelativePath(Repository.Find("src"), file), null).Replace('/', '.'))
            from match in Member().Matches(File.ReadAllText(file))
            let rooms = constants[match.Value].ToList()
            where rooms.Count > 0 && !rooms.Any(of => of == room || Sees[room].Contains(of))
            select $"{room} must not see {rooms[0]}: {Path.GetFileName(file)} uses {match.Value}");
    }

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

    [GeneratedRegex(@"\b[A-Z]\w*\.[A-Z]\w*")]
    private static partial Regex Member();

    private static (string From, string To)? Arrow((string From, string To) reference) =>
        House.RoomOf(reference.From) is { } from && House.RoomOf(reference.To) is { } to && from != to ? (from, to) : null;

    private static IEnumerable<string> Reached(string room) => Sees[room].SelectMany(Reached).Concat(Sees[room]).Distinct();
}

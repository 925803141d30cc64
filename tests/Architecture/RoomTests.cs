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
            from file in SourceFiles()
            from match in Member().Matches(file.Text)
            let rooms = constants[match.Value].ToList()
            where rooms.Count > 0 && !rooms.Any(of => of == file.Room || Sees[file.Room].Contains(of))
            select $"{file.Room} must not see {rooms[0]}: {file.Name} uses {match.Value}");
    }

    // The compiler leaves nothing of `nameof`, of comments and of usings: the source tells.
    [Fact]
    public void Names_AreOfRoomsThatAreSeen()
    {
        var types = typeof(SiteBuilder).Assembly.GetTypes()
            .Where(type => !type.IsNested && House.RoomOf(type.FullName!) is not null)
            .ToLookup(type => type.Name.Split('`')[0], type => House.RoomOf(type.FullName!)!);
        Assert.Empty(
            from file in SourceFiles()
            from match in Named().Matches(file.Text)
            let name = match.Groups["name"].Value
            let rooms = match.Groups["room"].Success ? [RoomOfNamespace(match.Groups["room"].Value)] : name.Split('.').SelectMany(part => types[part]).ToList()
            where rooms.Count > 0 && !rooms.Any(of => of == file.Room || Sees[file.Room].Contains(of))
            select $"{file.Room} must not name {rooms[0]}: {file.Name} has {match.Value}");
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

    [GeneratedRegex(@"\bnameof\((?<name>[\w.]+)|\bcref=""(?<name>[\w.]+)|^using (?:static )?SiteGen\.(?<room>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Named();

    private static IEnumerable<(string Name, string Room, string Text)> SourceFiles() =>
        from file in Directory.EnumerateFiles(Repository.Find("src"), "*.cs", SearchOption.AllDirectories)
        let type = "SiteGen." + Path.ChangeExtension(Path.GetRelativePath(Repository.Find("src"), file), null).Replace('/', '.')
        select (Path.GetFileName(file), House.RoomOf(type)!, File.ReadAllText(file));

    private static string RoomOfNamespace(string name) => House.RoomOf($"SiteGen.{name}.Type")!;

    private static (string From, string To)? Arrow((string From, string To) reference) =>
        House.RoomOf(reference.From) is { } from && House.RoomOf(reference.To) is { } to && from != to ? (from, to) : null;

    private static IEnumerable<string> Reached(string room) => Sees[room].SelectMany(Reached).Concat(Sees[room]).Distinct();
}

using SiteGen.Diagnostics;
using SiteGen.Hosts;

namespace SiteGen.Tests.Specs;

/// <summary>
/// The cases of <c>tests/specs/archives</c>: whole small archives and what must be said of them. Paths begin with <c>input/</c>,
/// <c>seeds/</c> or <c>theme/</c>; an <c>input/site.yml</c> and a report <c>input/r/index.md</c> are added where a case has none.
/// </summary>
public sealed class ArchiveSpecTests
{
    private static readonly SmallArchive Standard = SmallArchive.Empty
        .With("input/r/index.md", "---\nterm: IX (2005–2010)\ntitle: Báo cáo\ndate: 2010-08-01\n---\n");

    public static TheoryData<string, string> Cases { get; } = new(
        from file in Directory.EnumerateFiles(Repository.Find("tests", "specs", "archives"), "*.yml").Order(StringComparer.Ordinal)
        from spec in SpecCase.Load(file)
        select (Path.GetFileName(file), spec.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Build_SpecCase_SaysWhatIsExpected(string file, string name)
    {
        var spec = SpecCase.Load(Repository.Find("tests", "specs", "archives", file)).Single(spec => spec.Name == name);
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(InputOf(spec), diagnostics);
        PublicationGate.Tell(plan, publishes: true, diagnostics);
        Assert.Equal(spec.Diagnostics, string.Join('\n', diagnostics.ToSorted().Select(SaidDiagnostics.Line)));
        Assert.All(diagnostics.ToSorted(), SaidDiagnostics.AssertSaidInBothLanguages);
        Assert.All(plan.Files, page => page.Render());
    }

    // What a library may say in a later version, and what a disk may do at any time: neither can be brought about at will.
    private static readonly string[] Unprovoked = ["yaml-syntax", "input-unreadable"];

    /// <summary>A code that no test names would be a message that nobody has seen.</summary>
    [Fact]
    public void Codes_OfAllDiagnostics_AreNamedInATest()
    {
        var tests = Directory.EnumerateFiles(Repository.Find("tests"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".yml" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(File.ReadAllText)
            .ToList();
        Assert.All(Codes().Except(Unprovoked), code => Assert.Contains(tests, text => text.Contains(code)));
    }

    // An empty file in a case stands for none.
    private static SiteInput InputOf(SpecCase spec) => spec.Inputs
        .Aggregate(Standard, (archive, file) => file.Bytes.Length == 0 ? archive.Without(file.Path) : archive.With(file.Path, file.Bytes))
        .Input;

    private static IEnumerable<string> Codes() => Directory.EnumerateFiles(Repository.Find("src", "Diagnostics"), "*Problems.cs")
        .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "\"([a-z0-9]+(?:-[a-z0-9]+)+)\","))
        .Select(match => match.Groups[1].Value);
}

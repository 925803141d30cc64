using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Tests.Specs;

public sealed class SpecTests
{
    public static TheoryData<string, string> Cases { get; } = new(
        from file in Directory.EnumerateFiles(Repository.Find("tests", "specs"), "*.yml").Order(StringComparer.Ordinal)
        from spec in SpecCase.Load(file)
        select (Path.GetFileName(file), spec.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_SpecCase_SaysWhatIsExpected(string file, string name)
    {
        var spec = SpecCase.Load(Repository.Find("tests", "specs", file)).Single(spec => spec.Name == name);
        var (diagnostics, body) = Check(spec.Inputs);
        Assert.Equal(spec.Diagnostics, string.Join('\n', diagnostics.Select(SaidDiagnostics.Line)));
        if (spec.Body is not null)
            Assert.Equal(spec.Body, BodyDump.Of(body!));
        Assert.All(diagnostics, SaidDiagnostics.AssertSaidInBothLanguages);
    }

    // The seam: everything that is done with the inputs of a case.
    private static (ImmutableArray<Diagnostic> Diagnostics, Body? FirstBody) Check(IEnumerable<(string Path, byte[] Bytes)> inputs)
    {
        var diagnostics = new DiagnosticBag();
        var bodies = new List<Body?>();
        foreach (var (path, bytes) in inputs)
        {
            var file = new StoredFile(path[ArchiveFolders.Input.Length..], () => bytes);
            bodies.Add(path.EndsWith("/index.md", StringComparison.Ordinal)
                ? DocumentParser.ParseReport(file, diagnostics)?.Body
                : DocumentParser.ParseSection(file, diagnostics)?.Body);
        }

        return (diagnostics.ToSorted(), bodies.FirstOrDefault());
    }
}

using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Reports;

/// <summary>
/// Each pair in <c>tests/reports</c> is a test: <c>NAME.src</c>, a raw report, and <c>NAME.expected.md</c>, all that is made of it and said of it.
/// </summary>
public sealed class ReportPairTests
{
    private static readonly string Folder = Repository.Find("tests", "reports");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.src").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Convert_Pair_GivesWhatIsExpected(string name)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name + ".src"));
        var conversion = Converter.Convert(new StoredFile(name + ".txt", () => bytes), new(Converter: "SiteGen 1.0.0"), diagnostics);
        var said = diagnostics.ToSorted().Select(d => $"{d.Location.Path}:{d.Location.Line}:{d.Location.Column}: {d.Severity} {d.Code}\n");
        var made = conversion?.Files.Select(file => $"==> {conversion.Folder}/{file.Path} <==\n{file.Text}\n") ?? [];
        var received = string.Concat(said.Append("\n").Concat(made)).Trim() + "\n";

        var path = Path.Combine(Folder, name + ".expected.md");
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != received)
            File.WriteAllText(Path.Combine(Folder, name + ".received.md"), received);
        Assert.Equal(expected, received);
    }
}

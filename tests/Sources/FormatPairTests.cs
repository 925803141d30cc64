using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>
/// Each pair in <c>tests/formats</c> is a test: a raw report, and <c>NAME.expected.txt</c>, what its reader makes of it. A <c>.docx.xml</c> is the text
/// that <see cref="DocxFile"/> makes a .docx of, an <c>.odt.xml</c> one of <see cref="OdtFile"/>. Every one is then converted, and no word may be lost.
/// </summary>
public sealed class FormatPairTests
{
    private static readonly string Folder = Repository.Find("tests", "formats");

    public static TheoryData<string> Names =>
        [
            .. Directory.EnumerateFiles(Folder)
                .Select(path => Path.GetFileName(path))
                .Where(name => name.EndsWith(".html") || name.EndsWith(".docx.xml") || name.EndsWith(".odt.xml") || name.EndsWith(".pdf"))
                .Order(StringComparer.Ordinal)
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_Pair_GivesWhatIsExpected(string name)
    {
        var diagnostics = new DiagnosticBag();
        var received = SourceDump.Of(SourceFormats.Parse(Load(name), null, diagnostics), diagnostics);
        var path = Path.Combine(Folder, name + ".expected.txt");
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != received)
            File.WriteAllText(Path.Combine(Folder, name + ".received.txt"), received);
        Assert.Equal(expected, received);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Convert_Pair_LosesNoWord(string name)
    {
        var diagnostics = new DiagnosticBag();
        var conversion = Converter.Convert(Load(name), new(new("X", 2010, 2015), new DateOnly(2010, 8, 15)), diagnostics);
        Assert.Equal([], diagnostics.ToSorted().Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Message.En}"));
        Assert.NotNull(conversion);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_ConvertedPair_FindsTheSameWordsInTheSource(string name)
    {
        var source = Load(name);
        var conversion = Converter.Convert(source, new(new("X", 2010, 2015), new DateOnly(2010, 8, 15)), new DiagnosticBag())!;
        var input = TestSites.Of([.. conversion.Files.Select(file => ($"{conversion.Folder}/{file.Path}", file.Text))]) with { Seeds = [source] };
        var plan = SiteBuilder.Build(input, new DiagnosticBag());
        Assert.Equal([], Assert.Single(plan.Archive.Reports).Differences.Select(difference => difference.Message.En));
        Assert.DoesNotContain(plan.Files, file => file.Path.Contains("/nguon/") && file.Path.EndsWith(".html"));
    }

    private static StoredFile Load(string name)
    {
        var path = Path.Combine(Folder, name);
        if (name.EndsWith(".odt.xml"))
            return new StoredFile(name[..^".xml".Length], () => OdtFile.Of(File.ReadAllText(path)));
        return name.EndsWith(".docx.xml")
            ? new StoredFile(name[..^".xml".Length], () => DocxFile.Of(File.ReadAllText(path)))
            : new StoredFile(name, () => File.ReadAllBytes(path));
    }
}

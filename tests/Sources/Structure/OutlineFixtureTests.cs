using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Sources.Formats;
using SiteGen.Text;

namespace SiteGen.Tests.Sources.Structure;

/// <summary>
/// Each pair in <c>tests/outlines</c> is a test: <c>NAME.src</c>, a document with the shapes of its kind, and <c>NAME.outline</c>, its headings as a person reads them:
/// line, level, number and title. What is doubtful stands below them.
/// </summary>
public sealed class OutlineFixtureTests
{
    private static readonly string Folder = Repository.Find("tests", "outlines");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.src").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Understand_Document_HasTheOutlineOfItsReader(string name)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name + ".src"));
        var source = SourceFormats.Parse(new StoredFile(name + ".txt", () => bytes), null, diagnostics)!;
        var preview = ConversionPreview.Of(source, new ConversionOptions(), diagnostics)!;
        var headings = preview.Outline.Select(heading => $"{heading.Line} {heading.Level} {heading.Number} | {heading.Title}\n");
        var doubts = diagnostics.ToSorted().Where(d => d.Code == "source-heading-doubtful").Select(d => $"{d.Location.Line} ?\n");

        var path = Path.Combine(Folder, name + ".outline");
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", string.Concat(headings.Concat(doubts)));
    }
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Reports.Structure;

/// <summary>
/// Each pair in <c>tests/outlines</c> is a test: <c>NAME.src</c>, a document with the shapes of its kind, and <c>NAME.outline</c>, its headings as a person
/// reads them:
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
        var headings = OutlineOf(Lines(name), diagnostics).Select(heading => $"{heading.Line} {heading.Level} {heading.Number} | {heading.Title}\n");
        var doubts = diagnostics.ToSorted().Where(d => d.Code == "source-heading-doubtful").Select(d => $"{d.Location.Line} ?\n");

        var path = Path.Combine(Folder, name + ".outline");
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", string.Concat(headings.Concat(doubts)));
    }

    // As a page is copied: a blank line after every paragraph.
    [Theory]
    [MemberData(nameof(Names))]
    public void Understand_BlankLineAfterEveryLine_ChangesNothing(string name) => Assert.Equal(
        OutlineOf(Lines(name), new()).Select(heading => heading with { Line = (2 * heading.Line) - 1 }),
        OutlineOf([.. Lines(name).SelectMany(line => new[] { line, "" })], new()));

    // As old word processors set them: each line further in, by blanks that do not break.
    [Theory]
    [MemberData(nameof(Names))]
    public void Understand_LinesFurtherIn_ChangesNothing(string name) => Assert.Equal(
        OutlineOf(Lines(name), new()),
        OutlineOf([.. Lines(name).Select((line, i) => new string('\u00A0', 3 + (i % 5)) + line)], new()));

    private static string[] Lines(string name) => File.ReadAllText(Path.Combine(Folder, name + ".src")).TrimEnd('\n').Split('\n');

    private static ImmutableArray<PreviewHeading> OutlineOf(string[] lines, DiagnosticBag diagnostics)
    {
        var source = SourceFormats.Parse(StoredFile.OfText("a.txt", string.Join('\n', lines)), null, diagnostics)!;
        return ConversionPreview.Of(source, new ConversionOptions(), diagnostics)!.Outline;
    }
}

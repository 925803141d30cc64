using System.Collections.Immutable;

namespace SiteGen.Tests.Archives;

/// <summary>What stands on many pages is bounded against what is written, before anything is rendered.</summary>
public sealed class ArchiveExtentTests
{
    [Fact]
    public void Build_ManySmallSections_IsTold() => Assert.Equal(["archive-lists-too-large"], Codes(Sections(2_500, "Kết quả")));

    [Fact]
    public void Build_ManyLongTitles_IsTold() => Assert.Equal(["archive-lists-too-large"], Codes(Sections(700, new string('a', 1_900))));

    [Fact]
    public void Build_ManyReportsOfOneKind_IsTold() => Assert.Equal(
        ["archive-lists-too-large"],
        Codes(Enumerable.Range(0, 2_500).Aggregate(SmallArchive.Empty, (archive, i) => archive.With($"input/r{i}/index.md", TestSites.ReportHead()))));

    [Fact]
    public void Build_ManySectionsWithText_IsTaken() => Assert.Empty(Codes(Sections(300, "Kết quả thực hiện nhiệm vụ năm")));

    private static SmallArchive Sections(int count, string title) => Enumerable.Range(1, count).Aggregate(
        SmallArchive.Empty.WithReport("r"),
        (archive, i) => archive.WithSection($"r/{i:D5}.md", number: $"{i}", title: title));

    private static ImmutableArray<string> Codes(SmallArchive archive) =>
        [.. archive.Diagnostics().Select(diagnostic => diagnostic.Code).Where(code => code == "archive-lists-too-large")];
}

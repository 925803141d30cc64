using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Archives.Permalinks;

/// <summary>
/// A report is compared with its source in the words before the first correction, wherever they stand; what the last site said is found again.
/// </summary>
public sealed class FormerWordsTests
{
    private const string Source = """
        Báo cáo cũ
        Lời cũ đầu.
        I. Kết quả cũ
        Đoạn cũ.
        Trích cũ.
        Khoản cũ.
        Từ
        Nghĩa cũ.
        1. Đề mục cũ
        Dưới đề mục cũ.
        Chú thích cũ.
        """;

    private const string Section =
        "Đoạn cũ.[^a]\n\n> Trích cũ.\n\n- Khoản cũ.\n\nTừ\n:   Nghĩa cũ.\n\n## 1. Đề mục cũ\n\nDưới đề mục cũ.\n\n[^a]: Chú thích cũ.\n";

    [Fact]
    public void Build_EverythingCorrectedTwice_IsTheSourceStill()
    {
        var report = Build("cũ", []).Archive.Reports.Single();
        var before = report.Places.Select(place => (place.Address, place.Location, Words: WordsOf(report, place.Address)))
            .Where(place => place.Words?.Contains("cũ", StringComparison.Ordinal) == true)
            .ToList();
        Assert.Equal(10, before.Count);
        var ledger = before.Select(place => new Permalink(
            new(place.Address, place.Location),
            PublishedPlace.ChecksumOf(place.Words!.Replace("cũ", "giữa")),
            null,
            [new(new(2026, 11, 1), place.Words, null), new(new(2026, 11, 2), place.Words.Replace("cũ", "giữa"), "chép sai")])).ToImmutableArray();
        Assert.Empty(Build("mới", ledger).Archive.Reports.Single().Differences);
    }

    private static string? WordsOf(ReportEntry report, PermalinkAddress address)
    {
        var text = report.Texts.Single(text => text.Path.Value == address.Path);
        return address.Id is null ? report.Title
            : text is SiteGen.Archives.Section section && section.Id == address.Id ? $"{section.Number} {section.Title}"
            : BodyPlaces.Of(text.Body).Single(place => place.Id == address.Id).Words;
    }

    [Fact]
    public void Build_WordsChangedWithoutCorrection_Differ() => Assert.NotEmpty(Build("mới", []).Archive.Reports.Single().Differences);

    [Theory]
    [InlineData("r/index.html", "Báo cáo thử")]
    [InlineData("r/index.html#mo-dau-p1", "Lời đầu.")]
    [InlineData("r/01.html#i", "I Kết quả")]
    [InlineData("r/01.html#i-p2", "Hai.")]
    [InlineData("r/01.html#i-p1", null, "Hai.")]
    [InlineData("r/02.html#i-p1", null, "Hai.")]
    public void WordsOf_LastSite_AreThoseOfTheChecksum(string address, string? found, string? wanted = null)
    {
        var files = new[] { ("r/index.md", TestSites.ReportHead() + "Lời đầu.\n"), ("r/01.md", TestSites.SectionHead() + "Một.\n\nHai.\n") };
        var last = new LastSite(path => files.Where(file => file.Item1 == path).Select(file => StoredFile.OfText(path, file.Item2)).SingleOrDefault());
        var entry = new Permalink(new(PermalinkAddress.Parse(address), default), PublishedPlace.ChecksumOf(wanted ?? found!), null, []);
        Assert.Equal(found, last.WordsOf(entry));
    }

    private static SitePlan Build(string word, ImmutableArray<Permalink> ledger)
    {
        var head = TestSites.ReportHead(title: "Báo cáo cũ").Replace(
            "date:", $"source:\n  file: seeds/a.txt\n  sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source)))}\ndate:");
        var input = TestSites.Of(
            ("permalinks.yml", PermalinkWriter.Write(new PermalinkLedger(ledger))),
            ("r/01.md", (TestSites.SectionHead(title: "Kết quả cũ") + Section).Replace("cũ", word)),
            ("r/index.md", (head + "Lời cũ đầu.\n").Replace("cũ", word)));
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(input with { Seeds = [StoredFile.OfText("a.txt", Source)] }, diagnostics);
        Assert.DoesNotContain(diagnostics.ToSorted(), IsOtherThanADifference);
        return plan;

        static bool IsOtherThanADifference(Diagnostic problem) =>
            problem.Severity == Severity.Error && !problem.Code.StartsWith("fidelity-", StringComparison.Ordinal);
    }
}

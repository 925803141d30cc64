using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SiteGen.Archives.Permalinks;
using SiteGen.Archives.Withdrawals;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Search;
using SiteGen.Tests.Approved;
using SiteGen.Text;

namespace SiteGen.Tests.Archives.Withdrawals;

/// <summary>What was withdrawn: no word of it is in any file of the site, and each of its addresses still answers.</summary>
public sealed class WithdrawalTests
{
    public static TheoryData<string> Languages => ["vi", "en"];

    /// <summary>Every word is on the site before, so that the law cannot hold for want of words.</summary>
    [Fact]
    public void Build_BeforeTheWithdrawal_ShowsEveryWord()
    {
        var site = string.Join('\n', TextsOf(WithdrawnArchive.Build(WithdrawnArchive.Before("vi")).Plan).Select(file => file.Text));
        Assert.All(WithdrawnArchive.Words.Except(["zuqx"]), word => Assert.Contains(word, site, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Build_AfterTheWithdrawal_HasNoneOfItsWordsInAnyFile(string language)
    {
        var (plan, said) = WithdrawnArchive.Build(WithdrawnArchive.After(language));
        Assert.Equal("withdrawn-file-stays", Assert.Single(said).Code);
        foreach (var (path, text) in TextsOf(plan))
            Assert.All(WithdrawnArchive.Words, word => Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"{word} in {path}:\n{text}"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Build_AfterTheWithdrawal_AnswersAtEveryRecordedAddress(string language)
    {
        var archive = WithdrawnArchive.After(language);
        var plan = WithdrawnArchive.Build(archive).Plan;
        var files = plan.Files.ToDictionary(file => file.Path, file => file.Render, StringComparer.Ordinal);
        foreach (var address in Recorded(archive))
        {
            Assert.True(files.ContainsKey(address.Path) || files.ContainsKey(WithdrawnMark.Of(address.Path)), address.Path);
            if (address.Id is not null)
                Assert.Contains($"id=\"{address.Id}\"", Encoding.UTF8.GetString(files[address.Path]()));
        }

        var fullText = plan.Text("a/toan-van.html");
        Assert.All(Recorded(archive).Where(address => address.Path.StartsWith("a/", StringComparison.Ordinal) && address.Id is not null), address =>
            Assert.Contains($"id=\"{address.Id}\"", fullText));
    }

    /// <summary>The finished pages are as sound as any: no link leads to what is not there.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Build_AfterTheWithdrawal_MakesSoundPages(string language)
    {
        var diagnostics = new DiagnosticBag();
        SiteChecker.Check(WithdrawnArchive.Build(WithdrawnArchive.After(language)).Plan.Files, diagnostics, null);
        Assert.Empty(diagnostics.ToSorted());
    }

    /// <summary>Also where nothing is left.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Build_EveryReportWithdrawn_MakesSoundPages(string language)
    {
        var archive = SmallArchive.OneReport.WithSettings($"language: {language}\n").Published()
            .Changed("input/r/index.md", "date:", "withdrawn: {date: 2026-11-28, reason: Sai}\ndate:");
        var (plan, said) = WithdrawnArchive.Build(archive);
        Assert.Empty(said);
        Assert.Contains("<h2 id=\"nhiem-ky\">", plan.Text("index.html"));
        var diagnostics = new DiagnosticBag();
        SiteChecker.Check(plan.Files, diagnostics, null);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Build_AfterTheWithdrawal_KeepsTheLedgerAsItWas()
    {
        var archive = WithdrawnArchive.After("vi");
        var written = PermalinkWriter.Write(WithdrawnArchive.Build(archive).Plan.Permalinks);
        Assert.Equal(Sorted(archive.Text("input/permalinks.yml")), Sorted(WithdrawnArchive.WithoutMarks(written)));
    }

    [Fact]
    public void Build_AfterTheWithdrawal_NumbersWhatIsLeftAsBefore()
    {
        var plan = WithdrawnArchive.Build(WithdrawnArchive.After("vi")).Plan;
        var page = plan.Text("b/01.html");
        Assert.Contains("<p id=\"i-p1\"><a class=\"pn\" href=\"#i-p1\" data-n=\"1\" aria-label=\"Mục I, đoạn 1\"></a>Đoạn đầu còn lại.", page);
        Assert.Contains(
            "<p class=\"withdrawn\" id=\"i-p2\"><a class=\"pn\" href=\"#i-p2\" data-n=\"2\" aria-label=\"Mục I, đoạn 2\"></a>"
                + "Nội dung này đã được gỡ ngày 28/11/2026. Lý do: Sai.<sup", page);
        Assert.Contains("<p id=\"i-p10\">", page);
        Assert.Contains("Đoạn cuối còn lại.", page);
        Assert.Contains("Chú thích giữ.", page);
    }

    [Fact]
    public void Build_AfterTheWithdrawal_PublishesMarkdownThatSaysWhatThePageSays()
    {
        var markdown = WithdrawnArchive.Build(WithdrawnArchive.After("vi")).Plan.Text("b/01.md");
        const string Sentence = "Nội dung này đã được gỡ ngày 28/11/2026. Lý do: Sai.";
        Assert.EndsWith(
            $"""
            Đoạn đầu còn lại.[^giu] [Xem mục hai](02.md) và [báo cáo kia](../a/index.md), [đoạn hai](#i-p2).

            {Sentence}[^bo]

            - {Sentence}
            - Việc còn lại.

            > {Sentence}

            …
            :   {Sentence}

            {Sentence}

            {Sentence}

            {Sentence}

            Đoạn cuối còn lại.[^bo-rieng]

            [^giu]: Chú thích giữ.
            [^bo]: {Sentence}
            [^bo-rieng]: {Sentence}

            """.ReplaceLineEndings("\n"), markdown);
    }

    [Fact]
    public void Build_AfterTheWithdrawal_MarksWhatAServerMustAnswerBy410()
    {
        var marked = WithdrawnArchive.Build(WithdrawnArchive.After("vi")).Plan.Files
            .Where(file => file.Path.StartsWith(".withdrawn/", StringComparison.Ordinal)).ToList();
        Assert.All(marked, mark => Assert.Empty(mark.Render()));
        Assert.Equal(
            [
                "a/01.html", "a/01.md", "a/hinh.png", "a/index.html", "a/index.md", "a/nguon/a.txt", "a/toan-van.epub", "a/toan-van.html",
                "b/02.html", "b/02.md", "b/nguon/b.txt", "b/rieng.png",
            ],
            marked.Select(mark => mark.Path[".withdrawn/".Length..^".410".Length]));
    }

    [Fact]
    public void Build_AfterTheWithdrawal_ListsAddressesDaysAndReasonsInTheCatalogue()
    {
        var plan = WithdrawnArchive.Build(WithdrawnArchive.After("vi")).Plan;
        using var json = JsonDocument.Parse(plan.Text("archive.json"));
        Assert.Equal(
            [
                "a/index.html 2026-11-28 Có bí mật.", "b/index.html#mo-dau-p2 2026-11-28 Sai", "b/01.html#i-p2 2026-11-28 Sai", "b/01.html#i-p3 2026-11-28 Sai",
                "b/01.html#i-p5 2026-11-28 Sai", "b/01.html#i-p6 2026-11-28 Sai", "b/01.html#i-p7 2026-11-28 Sai", "b/01.html#i-p8 2026-11-28 Sai",
                "b/01.html#i-p9 2026-11-28 Sai", "b/01.html#i-fn2 2026-11-28 Sai", "b/01.html#i-fn3 2026-11-28 Sai", "b/02.html 2026-11-28 Sai",
            ],
            json.RootElement.GetProperty("withdrawn").EnumerateArray().Select(entry =>
                $"{entry.GetProperty("address")} {entry.GetProperty("date")} {entry.GetProperty("reason")}"));
        var report = Assert.Single(json.RootElement.GetProperty("terms")[0].GetProperty("reports").EnumerateArray());
        Assert.Equal(2, report.GetProperty("sections").GetArrayLength());
        Assert.False(report.GetProperty("source").TryGetProperty("file", out _));
        Assert.Equal(64, report.GetProperty("source").GetProperty("sha256").GetString()!.Length);
    }

    [Fact]
    public void Build_AfterTheWithdrawal_KeepsItOutOfSitemapAndFeed()
    {
        var plan = WithdrawnArchive.Build(WithdrawnArchive.After("vi")).Plan;
        Assert.DoesNotContain("/a/", plan.Text("sitemap.xml") + plan.Text("feed.xml"));
        Assert.DoesNotContain("b/02.html", plan.Text("sitemap.xml"));
        Assert.All(["a/index.html", "a/toan-van.html", "a/01.html", "b/02.html"], page => Assert.Contains("content=\"noindex\"", plan.Text(page)));
    }

    /// <summary>What is published again must have the words that were published before.</summary>
    [Fact]
    public void Build_WithdrawalTakenBackWithOtherWords_IsToldAsAnyChange()
    {
        var archive = WithdrawnArchive.After("vi").Changed("input/b/02.md", "withdrawn: {date: 2026-11-28, reason: Sai}\n", "");
        Assert.Empty(WithdrawnArchive.Build(archive).Said);
        Assert.Equal(
            ["permalink-words-changed"],
            WithdrawnArchive.Build(archive.Changed("input/b/02.md", "Đoạn zuqy.", "Đoạn khác.")).Said.Select(said => said.Code));
    }

    private static IEnumerable<PermalinkAddress> Recorded(SmallArchive archive) =>
        PermalinkParser.Parse(StoredFile.OfText("permalinks.yml", archive.Text("input/permalinks.yml")), new()).Entries.Select(entry => entry.Address.Value);

    private static List<string> Sorted(string ledger) => [.. ledger.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Path, string Text)> TextsOf(SitePlan plan) => plan.Files.SelectMany(file => TextsOf(file.Path, file.Render()));

    private static IEnumerable<(string Path, string Text)> TextsOf(string path, byte[] bytes)
    {
        if (path.EndsWith(".epub", StringComparison.Ordinal))
        {
            using var book = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in book.Entries)
            {
                using var page = new StreamReader(entry.Open());
                yield return ($"{path}/{entry.FullName}", page.ReadToEnd());
            }
        }

        var text = Encoding.UTF8.GetString(bytes);
        yield return (path, path + text);
        if (path.StartsWith(SearchLayout.Folder, StringComparison.Ordinal))
            yield return (path, IndexText.Of(text));
    }
}

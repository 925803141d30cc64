using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Tests.Pages.Books;
using SiteGen.Text;

namespace SiteGen.Tests.Disclosure;

/// <summary>What was redacted or allowed is told to readers and programs, and no more than that.</summary>
public sealed class WaysOnTests
{
    private const string Number = "0912345678";
    private static readonly string Source = $"Báo cáo thử\nbáo cáo Ban Chấp hành\nLiên hệ {Number} để biết.\n";

    [Fact]
    public void Redacted_SourceIsNotPublished()
    {
        var plan = Redacted().Plan();
        Assert.DoesNotContain(plan.Files, file => file.Path.StartsWith("r/nguon/", StringComparison.Ordinal));
        Assert.All(plan.Files, file => Assert.DoesNotContain(Number, System.Text.Encoding.UTF8.GetString(file.Render()), StringComparison.Ordinal));
        var page = plan.Text("r/index.html");
        Assert.Contains(Sha256.Of(System.Text.Encoding.UTF8.GetBytes(Source)), page, StringComparison.Ordinal);
        Assert.Contains("dữ liệu cá nhân", page, StringComparison.Ordinal);
        Assert.DoesNotContain("nguon/", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Redacted_IsInArchiveJson()
    {
        var report = JsonNode.Parse(Redacted().Plan().Text("archive.json"))!["terms"]![0]!["reports"]![0]!;
        Assert.Equal(1, (int)report["redactedPlaces"]!);
        Assert.Equal("dữ liệu cá nhân", (string)report["redacted"]!);
        Assert.Null(report["source"]!["file"]);
        Assert.NotNull(report["source"]!["sha256"]);
    }

    /// <summary>A report that was published whole: neither its words nor the address of its source are missed.</summary>
    [Fact]
    public void Redacted_AfterPublication_NeedsNoCorrection()
    {
        var archive = SmallArchive.Empty.WithReport("r", $"Liên hệ {Number} để biết.\n", keys: Keys("")).With("seeds/a.txt", Source).Published()
            .Changed("input/r/index.md", Number, RedactionMarker.Text)
            .Changed("input/r/index.md", "source:", "redacted: dữ liệu cá nhân\nsource:");
        Assert.DoesNotContain(archive.Diagnostics(), said => said.Severity > Severity.Notice);
    }

    [Fact]
    public void Allowed_IsShownOnPageInBookAndInArchiveJson()
    {
        var plan = SmallArchive.Empty.WithReport("r", $"Liên hệ {Number}.\n", keys: "allowed:\n  - rule: phone-number\n    reason: số trực ban\n").Plan();
        var book = EpubFiles.Of(plan, "r/toan-van.epub");
        Assert.Contains("số điện thoại cá nhân (số trực ban)", plan.Text("r/index.html"), StringComparison.Ordinal);
        Assert.Contains(book.Pages, page => book.Text(page).Contains("số trực ban", StringComparison.Ordinal));
        var allowed = JsonNode.Parse(plan.Text("archive.json"))!["terms"]![0]!["reports"]![0]!["allowed"]![0]!;
        Assert.Equal(("phone-number", "số trực ban"), ((string?)allowed["rule"], (string?)allowed["reason"]));
    }

    [Fact]
    public void Allowed_IsWrittenAgain()
    {
        const string Header = "---\nterm: IX (2005–2010)\ntitle: Báo cáo\ndate: 2010-08-01\ndate-kind: issued\n"
            + "allowed:\n  - rule: phone-number\n    reason: 'Có: số trực ban'\n  - rule: draft\n    reason: Sai\n---\n";
        var report = DocumentParser.ParseReport(StoredFile.OfText("r/index.md", Header), new DiagnosticBag())!;
        Assert.Equal(Header, SiteGen.Documents.FrontMatters.FrontMatterWriter.Write(report.FrontMatter));
    }

    [Theory]
    [InlineData("Số CMND: [đã lược bỏ]", "Số CMND: 123", true)]
    [InlineData("[đã lược bỏ] và [redacted]", "A và B", true)]
    [InlineData("[đã lược bỏ] và [redacted]", "A hay B", false)]
    [InlineData("A [đã lược bỏ] A", "A A", false)]
    [InlineData("A", "A", true)]
    [InlineData("A", "B", false)]
    public void Covers_RedactedLine_IsTheWholeOne(string redacted, string whole, bool expected) =>
        Assert.Equal(expected, RedactionMarker.Covers(redacted, whole));

    private static SmallArchive Redacted() =>
        SmallArchive.Empty.WithReport("r", "Liên hệ [đã lược bỏ] để biết.\n", keys: Keys("redacted: dữ liệu cá nhân\n")).With("seeds/a.txt", Source);

    // The kind and the organisation are no words of the source's text.
    private static string Keys(string more) =>
        $"{more}source:\n  file: seeds/a.txt\n  sha256: {Sha256.Of(System.Text.Encoding.UTF8.GetBytes(Source))}\n"
        + "  left-out:\n    - line: 2\n      text: báo cáo Ban Chấp hành\n      reason: đầu trang\n";
}

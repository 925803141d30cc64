using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SiteGen.Tests.Pages.Provenance;

/// <summary>The history of a report as it stands in <c>archive.json</c>.</summary>
public sealed class ReportEventsTests
{
    private const string Raw = "Báo cáo tổng kết\nnhiệm kỳ IX (2005 – 2010)\nLời đầu.\nThông báo\n";
    private static readonly string Sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Raw)));

    // What front matter says below "date:" and below "source:"; what the events then are.
    [Theory]
    [InlineData(
        "date-kind: captured",
        "encoding: UTF-8\n  converter: SiteGen 1.0.0",
        "capture 2010-08-01, message digest calculation, format identification, normalization",
        "UTF-8",
        "SiteGen 1.0.0")]
    [InlineData(
        "date-kind: issued",
        "encoding: windows-1258\n  decoded-from: phông chữ .VnTime",
        "message digest calculation, format identification, normalization",
        "windows-1258; phông chữ .VnTime",
        null)]
    [InlineData("date-kind: published", null, "message digest calculation, format identification, normalization", null, null)]
    public void Events_OfAConvertedReport_TellWhatIsKnown(string kind, string? known, string events, string? encoding, string? program)
    {
        var found = EventsOf(kind, known);
        Assert.Equal(events, string.Join(", ", found.Select(e => $"{e.GetProperty("eventType")} {Text(e, "eventDateTime")}".TrimEnd())));
        var format = found.Single(e => Text(e, "eventType") == "format identification");
        Assert.Equal(("text/plain", encoding), (Text(format, "eventOutcome"), Text(format, "eventOutcomeDetail")));
        Assert.Equal(program, found[^1].GetProperty("linkingAgents").EnumerateArray().Select(agent => Text(agent, "linkingAgentIdentifier")).SingleOrDefault());
    }

    [Fact]
    public void Normalization_Objects_AreTheFilesWithTheirSums()
    {
        var objects = EventsOf("date-kind: issued", null)[^1].GetProperty("linkingObjects").EnumerateArray()
            .Select(o => (Text(o, "linkingObjectRole"), Text(o, "linkingObjectIdentifier"), Text(o, "sha256"))).ToList();
        var markdown = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Markdown("date-kind: issued", null))));
        Assert.Equal([("source", "r/nguon/a.txt", Sum), ("outcome", "r/index.md", markdown)], objects);
    }

    [Fact]
    public void Events_OfAReportWrittenInTheArchive_AreNone()
    {
        var plan = SmallArchive.Empty.WithReport("r").Plan();
        Assert.Empty(Reports(plan.Text("archive.json")).Single().GetProperty("events").EnumerateArray());
    }

    [Fact]
    public void Page_OfTheSeed_TellsEncodingAndConverter()
    {
        var plan = TestSites.PlanOf("real");
        foreach (var page in new[] { "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/index.html", "gioi-thieu.html" })
            Assert.All(["UTF-8", "SiteGen 1.0.0", "Ngày sao chụp"], words => Assert.Contains(words, plan.Text(page)));
    }

    private static List<JsonElement> EventsOf(string kind, string? known)
    {
        var archive = SmallArchive.Empty.With("input/r/index.md", Markdown(kind, known)).With("seeds/a.txt", Raw);
        return [.. Reports(archive.Plan().Text("archive.json")).Single().GetProperty("events").EnumerateArray()];
    }

    private static string Markdown(string kind, string? known) =>
        $"""
        ---
        term: IX (2005–2010)
        title: Báo cáo tổng kết
        date: 2010-08-01
        {kind}
        source:
          file: seeds/a.txt
          sha256: {Sum}
        {(known is null ? "" : $"  {known}\n")}  left-out:
            - line: 4
              text: Thông báo
              reason: cuối trang
        ---

        nhiệm kỳ IX (2005 – 2010)

        Lời đầu.

        """;

    private static IEnumerable<JsonElement> Reports(string json) =>
        JsonDocument.Parse(json).RootElement.GetProperty("terms").EnumerateArray().SelectMany(term => term.GetProperty("reports").EnumerateArray());

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() : null;
}

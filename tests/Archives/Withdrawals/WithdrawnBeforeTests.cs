using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives.Withdrawals;

/// <summary>What was published as withdrawn is remembered: its words do not come back because a line was deleted, or in another place.</summary>
public sealed class WithdrawnBeforeTests
{
    private const string Allowance = "date: 2010-08-01\nallowed:\n  - rule: withdrawn-before\n    reason: Đã xét lại\n";

    public static TheoryData<string, string, string> TakenBack => new()
    {
        { "input/a/index.md", "withdrawn: {date: 2026-11-28, reason: Có bí mật.}\n", "input/a/index.md" },
        { "input/b/02.md", "withdrawn: {date: 2026-11-28, reason: Sai}\n", "input/b/index.md" },
        { "input/b/01.md", "  - {paragraph: i-p2, date: 2026-11-28, reason: Sai}\n", "input/b/index.md" },
        { "input/b/01.md", "  - {paragraph: i-p7, date: 2026-11-28, reason: Sai}\n", "input/b/index.md" },
        { "input/b/01.md", "  - {paragraph: i-fn3, date: 2026-11-28, reason: Sai}\n", "input/b/index.md" },
        { "input/b/index.md", "withdrawn-paragraphs: [{paragraph: mo-dau-p2, date: 2026-11-28, reason: Sai}]\n", "input/b/index.md" },
    };

    [Theory]
    [MemberData(nameof(TakenBack))]
    public void Build_WithdrawalTakenBack_StopsUnlessItIsAllowed(string file, string line, string report)
    {
        var recorded = WithdrawnArchive.Recorded("vi");
        Assert.Empty(Told(recorded));
        var back = recorded.Changed(file, line, "");
        var told = Assert.Single(Told(back));
        Assert.True(told.Stops);
        Assert.Equal(file, told.Problem.Location.Path);
        Assert.Empty(Told(back.Changed(report, "date: 2010-08-01\n", Allowance)));
        // Of what is named, and nothing else.
        var address = told.Problem.Message.En.Split('\'')[1];
        Assert.Contains($"addresses: ['{address}']", told.Problem.Hint.En, StringComparison.Ordinal);
        Assert.Empty(Told(back.Changed(report, "date: 2010-08-01\n", $"{Allowance}    addresses: ['{address}']\n")));
        Assert.Single(Told(back.Changed(report, "date: 2010-08-01\n", $"{Allowance}    addresses: [khac.html, '{address}x']\n")));
    }

    /// <summary>Building, or even publishing what is allowed, forgets nothing: the allowance must stay.</summary>
    [Fact]
    public void Build_PublishedAgainWithAllowance_IsRemembered()
    {
        var allowed = WithdrawnArchive.Recorded("vi").Changed("input/a/index.md", "withdrawn: {date: 2026-11-28, reason: Có bí mật.}\n", "")
            .Changed("input/a/index.md", "date: 2010-08-01\n", Allowance);
        var again = allowed.With("input/permalinks.yml", PermalinkWriter.Write(WithdrawnArchive.Build(allowed).Plan.Permalinks));
        Assert.Empty(Told(again));
        Assert.Single(Told(again.Changed("input/a/index.md", Allowance, "date: 2010-08-01\n")));
    }

    /// <summary>A withdrawal that nobody has published was none.</summary>
    [Theory]
    [MemberData(nameof(TakenBack))]
    public void Build_WithdrawalThatWasNeverRecorded_MayBeTakenBack(string file, string line, string report)
    {
        Assert.NotEmpty(report);
        Assert.Empty(Told(WithdrawnArchive.After("vi").Changed(file, line, "")));
    }

    [Theory]
    [InlineData("s/01.md", 1)]
    [InlineData("r/02.md", 1)]
    public void Build_WithdrawnWordsElsewhere_Stop(string section, int count)
    {
        const string Sentence = "Đồng chí này đã làm một việc mà báo cáo không được kể lại nữa.";
        var archive = SmallArchive.Empty.WithReport("r").WithSection("r/01.md", $"Một.\n\n{Sentence}\n").WithReport("s").Published()
            .Changed("input/r/01.md", "title:", "withdrawn-paragraphs:\n  - {paragraph: i-p2, date: 2026-11-28, reason: Sai}\ntitle:");
        var recorded = archive.With("input/permalinks.yml", PermalinkWriter.Write(archive.Plan().Permalinks));
        Assert.Empty(Told(recorded));
        Assert.Equal(count, Told(recorded.WithSection(section, Sentence + "\n", "II")).Count(place => place.Stops));
        Assert.Empty(Told(recorded.WithSection(section, "Một.\n", "II")));
    }

    /// <summary>On a server the release that is live remembers, whatever the file of a clerk says.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("a/index.html: 0000000000000000000000000000000000000000000000000000000000000000\n")]
    public void Build_OnlyTheLiveReleaseRemembers_Stops(string local)
    {
        var live = WithdrawnArchive.Recorded("vi").Text("input/permalinks.yml");
        var back = WithdrawnArchive.After("vi").Changed("input/a/index.md", "withdrawn: {date: 2026-11-28, reason: Có bí mật.}\n", "")
            .With("input/permalinks.yml", local);
        var plan = SiteBuilder.Build(back.Input with { LivePermalinks = StoredFile.OfText("permalinks.yml", live) }, new DiagnosticBag());
        Assert.Contains(
            plan.Archive.Reports.SelectMany(report => report.SensitivePlaces),
            place => place.Stops && place.Problem.Code == "disclosure-withdrawn-before" && place.Problem.Location.Path == "input/a/index.md");
    }

    private static ImmutableArray<SensitivePlace> Told(SmallArchive archive) =>
    [
        .. SiteBuilder.Build(archive.Input, new DiagnosticBag()).Archive.Reports.SelectMany(report => report.SensitivePlaces)
            .Where(place => place.Problem.Code == "disclosure-withdrawn-before"),
    ];
}

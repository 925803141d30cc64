using System.Collections.Frozen;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

/// <summary>What is known of a report is found again while its files are the same, and only then.</summary>
public sealed class KeptReportsTests
{
    private const string Source = "Báo cáo thử\nMở đầu.\nI. Kết quả\nMột hai ba.\n";

    [Fact]
    public void TryFind_NothingChanged_IsTheReportAsItWas()
    {
        var first = Plan(null, "Một hai.\n").Plan;
        var again = Plan(first, "Một hai.\n").Plan;
        Assert.Same(first.Archive.Reports.Single(), KeptReports.Of(first.Archive).TryFind(again.Archive.Reports.Single()));
    }

    [Theory]
    [InlineData("Một hai ba bốn.\n", Source)]
    [InlineData("Một hai.\n", "Báo cáo thử\nMở đầu.\nI. Kết quả\nMột hai.\n")]
    public void TryFind_SectionOrSourceChanged_IsNone(string section, string source)
    {
        var first = Plan(null, "Một hai.\n").Plan;
        Assert.Null(KeptReports.Of(first.Archive).TryFind(Plan(first, section, source).Plan.Archive.Reports.Single()));
    }

    [Fact]
    public void Rebuild_WordsMissing_SaysSoAgainUntilTheyAreBack()
    {
        var first = Plan(null, "Một hai.\n");
        Assert.Contains(first.Said, problem => problem.Code.StartsWith("fidelity-", StringComparison.Ordinal));
        Assert.Equal(first.Said, Plan(first.Plan, "Một hai.\n").Said);
        Assert.Empty(Plan(first.Plan, "Một hai ba.\n").Said);
    }

    /// <summary>Of a report in which nothing was found nothing is looked at again; of any other everything is.</summary>
    [Theory]
    [InlineData("Một hai ba.\n", true)]
    [InlineData("Một hai.\n", false)]
    [InlineData("Một hai ba. Điện thoại của đồng chí: 0912 345 678.\n", false)]
    public void CleanIn_OnlyReportsWithoutFindings(string section, bool isClean) =>
        Assert.Equal(isClean ? 1 : 0, KeptReports.CleanIn(Plan(null, section).Plan.Archive).Count());

    [Theory]
    [InlineData("Một hai ba.\n", Source, true)]
    [InlineData("Một hai ba .\n", Source, false)]
    [InlineData("Một hai ba.\n", Source + "Bốn.\n", false)]
    public void DifferencesOf_KnownToBeClean_WhileNothingHasChanged(string section, string source, bool isKnown)
    {
        var kept = KeptReports.Of(KeptReports.CleanIn(Plan(null, "Một hai ba.\n").Plan.Archive).ToFrozenSet(StringComparer.Ordinal));
        var now = Plan(null, section, source).Plan.Archive.Reports.Single();
        Assert.Equal((isKnown, isKnown), (kept.DifferencesOf(now) is { IsEmpty: true }, kept.FindingsOf(now) is { IsEmpty: true }));
    }

    [Fact]
    public void SumOf_AnotherFileOfTheReport_IsAnotherSum()
    {
        var report = Plan(null, "Một hai ba.\n").Plan.Archive.Reports.Single();
        var more = report with { Source = report.Source! with { More = [report.Source] } };
        Assert.NotEqual(KeptReports.SumOf(report), KeptReports.SumOf(more));
        Assert.Null(KeptReports.SumOf(report with { Source = report.Source with { File = report.Source.File with { Converted = () => null } } }));
    }

    private static (SitePlan Plan, IEnumerable<Diagnostic> Said) Plan(SitePlan? last, string section, string source = Source)
    {
        var archive = SmallArchive.Empty
            .WithReport("r", keys: $"source:\n  file: seeds/r.txt\n  sha256: {Sha256.Of(source)}\n")
            .WithSection("r/01.md", section)
            .With("seeds/r.txt", source);
        var said = new DiagnosticBag();
        return (SiteBuilder.Rebuild(archive.Input, last, said), said.ToSorted());
    }
}

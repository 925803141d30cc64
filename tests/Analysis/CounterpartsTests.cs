using SiteGen.Analysis;
using SiteGen.Archives;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Analysis;

/// <summary>What is linked across and within terms, and what goes before what.</summary>
public sealed class CounterpartsTests
{
    // What is linked, and the reports of the next term as kind/organisation, each with one section "Kết quả".
    [Theory]
    [InlineData("báo cáo/A", "đề án/B", "báo cáo/B", "đề án/A", "báo cáo/A")]
    [InlineData("báo cáo/A", "báo cáo/A", "đề án/A", "báo cáo/B", "đề án/B")]
    [InlineData("đề án/A", "đề án/B", "báo cáo/B", "đề án/A")]
    [InlineData("đề án/A", "đề án/A", "báo cáo/B", "đề án/B")]
    [InlineData("báo cáo/B", "đề án/B", "báo cáo/B")]
    [InlineData("báo cáo/B", "báo cáo/B", "đề án/B")]
    // Of those that are alike the first.
    [InlineData("đề án/B", "đề án/B", "kế hoạch/C")]
    [InlineData("BÁO CÁO/a", "BÁO CÁO/a", "báo cáo/A")]
    public void Of_Section_IsTheClosestOfAnotherTerm(string linked, params string[] others)
    {
        var archive = Archive([("báo cáo/A", "IX (2005–2010)", "Kết quả"), .. others.Select(other => (other, "X (2010–2015)", "KẾT QUẢ"))]);
        Assert.Equal(linked, KeyOf(Assert.Single(new Counterparts(archive).Of(Place(archive, "00/"))).Report));
    }

    [Fact]
    public void Of_Section_IsOneOfEveryOtherTermInTheirOrder()
    {
        var archive = Archive([
            ("báo cáo/A", "IX (2005–2010)", "Kết quả"), ("báo cáo/A", "IX (2005–2010)", "Kết quả"), ("báo cáo/A", "XI (2015–2020)", "Kết  quả."),
            ("báo cáo/A", "VIII (2000–2005)", "kết quả"), ("báo cáo/A", "X (2010–2015)", "Kết quả khác")]);
        Assert.Equal(["VIII (2000–2005)", "XI (2015–2020)"], new Counterparts(archive).Of(Place(archive, "00/")).Select(other => other.Report.Term.ToString()));
    }

    [Fact]
    public void Of_Report_IsOfTheSameKindAndOrganisationInOtherTerms()
    {
        var archive = Archive([
            ("báo cáo/A", "IX (2005–2010)", "1"), ("báo cáo/A", "IX (2005–2010)", "1"), ("Báo  cáo/a", "X (2010–2015)", "1"),
            ("báo cáo/B", "X (2010–2015)", "1"),
            ("đề án/A", "X (2010–2015)", "1"), ("/A", "X (2010–2015)", "1"), ("báo cáo/A", "VIII (2000–2005)", "1"), ("báo cáo/", "VIII (2000–2005)", "1"),
            ("báo cáo/", "IX (2005–2010)", "1")]);
        var counterparts = new Counterparts(archive);
        Assert.Equal(["06/", "02/"], counterparts.Of(Report(archive, "00/")).Select(report => report.Folder.Value));
        Assert.Empty(counterparts.Of(Report(archive, "08/")));
    }

    [Fact]
    public void Siblings_OfAReport_AreTheOthersOfItsTermAndOrganisation()
    {
        var archive = Archive([
            ("báo cáo/A", "IX (2005–2010)", "1"), ("đề án/a", "IX (2005–2010)", "1"), ("báo cáo/B", "IX (2005–2010)", "1"), ("báo cáo/A", "X (2010–2015)", "1"),
            ("báo cáo/", "IX (2005–2010)", "1"), ("đề án/", "IX (2005–2010)", "1")]);
        var counterparts = new Counterparts(archive);
        Assert.Equal(["01/"], counterparts.Siblings(Report(archive, "00/")).Select(report => report.Folder.Value));
        Assert.Empty(counterparts.Siblings(Report(archive, "04/")));
    }

    [Theory]
    [InlineData(13, 12)]
    [InlineData(14, 12)]
    [InlineData(12, 11)]
    public void Siblings_Many_AreTheFirstTwelveWithoutItself(int reports, int shown)
    {
        var archive = Archive([.. Enumerable.Repeat(("báo cáo/A", "IX (2005–2010)", "1"), reports)]);
        Assert.Equal(
            Enumerable.Range(0, shown + 1).Where(i => i != 3).Select(i => $"{i:00}/"),
            new Counterparts(archive).Siblings(Report(archive, "03/")).Select(report => report.Folder.Value));
    }

    private static Archive Archive((string Key, string Term, string Section)[] reports)
    {
        var files = reports.SelectMany((report, i) => new[]
        {
            ($"{i:00}/index.md", Head(report.Key.Split('/'), report.Term)),
            ($"{i:00}/01.md", TestSites.SectionHead("I", report.Section, report.Term)),
        });
        return SiteBuilder.Build(TestSites.Of([.. files]), new DiagnosticBag()).Archive;
    }

    private static string Head(string[] key, string term)
    {
        var head = TestSites.ReportHead(term).Replace("báo cáo\n", key[0] + "\n").Replace("Ban Chấp hành", key[1]);
        return head.Replace("kind: \n", "").Replace("organisation: \n", "");
    }

    private static ReportEntry Report(Archive archive, string folder) => archive.Reports.Single(report => report.Folder == folder);

    private static SectionOfReport Place(Archive archive, string folder) => new(Report(archive, folder), Report(archive, folder).Sections[0]);

    private static string KeyOf(ReportEntry report) => $"{report.FrontMatter.Kind}/{report.FrontMatter.Organisation}";
}

using System.Text.Json.Nodes;
using SiteGen.Archives;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Tests.Archives;

/// <summary>Each organisation of an archive with two or more has a page at an address that follows from its name alone.</summary>
public sealed class OrganisationsTests
{
    private static readonly SmallArchive Two = SmallArchive.Empty
        .WithSettings("base: https://kho.gov.vn/\n")
        .With("input/a/index.md", Report("Đảng ủy xã Hòa An", "VIII (2000–2005)", 2005))
        .With("input/b/index.md", Report("ĐẢNG ỦY  XÃ HOÀ AN", "IX (2005–2010)", 2010))
        .With("input/c/index.md", Report("Ủy ban nhân dân xã", "IX (2005–2010)", 2010));

    [Fact]
    public void Build_TwoOrganisations_HaveAPageEachWithTheirReportsByTerm()
    {
        var plan = Two.Plan();
        var page = plan.Text("co-quan/dang-uy-xa-hoa-an/index.html");
        Assert.Contains("<h1>Đảng ủy xã Hòa An</h1>", page);
        Assert.Contains("href=\"../../a/index.html\"", page);
        Assert.Contains("href=\"../../b/index.html\"", page);
        Assert.DoesNotContain("../../c/index.html", page);
        Assert.True(page.IndexOf("../../a/index.html", StringComparison.Ordinal) < page.IndexOf("../../b/index.html", StringComparison.Ordinal));
        Assert.Contains("href=\"#nhiem-ky-ix-2005-2010\"", page);
        Assert.Contains("tim-kiem.html#q=&organisation=" + Uri.EscapeDataString("Đảng ủy xã Hòa An"), page);
        Assert.Contains("href=\"co-quan/uy-ban-nhan-dan-xa/index.html\"", plan.Text("index.html"));
        Assert.Contains("href=\"uy-ban-nhan-dan-xa/index.html\"", plan.Text("co-quan/index.html"));
        Assert.Contains("href=\"../co-quan/dang-uy-xa-hoa-an/index.html\"", plan.Text("b/index.html"));
        Assert.Contains("https://kho.gov.vn/co-quan/dang-uy-xa-hoa-an/index.html", plan.Text("sitemap.xml"));
        var listed = JsonNode.Parse(plan.Text("archive.json"))!["organisations"]!.AsArray();
        Assert.Equal(["Đảng ủy xã Hòa An", "Ủy ban nhân dân xã"], listed.Select(organisation => organisation!["name"]!.GetValue<string>()));
        Assert.Equal(["a/index.html", "b/index.html"], listed[0]!["reports"]!.AsArray().Select(report => report!.GetValue<string>()));
        var diagnostics = new DiagnosticBag();
        SiteChecker.Check(plan.Files, diagnostics, _ => { });
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Build_OneOrganisation_HasNoPage()
    {
        var plan = Two.Without("input/c/index.md").Plan();
        Assert.DoesNotContain(plan.Files, file => file.Path.StartsWith("co-quan/", StringComparison.Ordinal));
        Assert.Null(JsonNode.Parse(plan.Text("archive.json"))!["organisations"]);
        Assert.DoesNotContain("co-quan", plan.Text("a/index.html") + plan.Text("index.html"));
    }

    /// <summary>What was published stays, also when an archive has only one organisation left.</summary>
    [Fact]
    public void Build_LastReportOfAnOrganisationWithdrawn_LeavesEveryAddress()
    {
        var archive = Two.Published().Changed("input/c/index.md", "date:", "withdrawn: {date: 2026-11-28, reason: Sai}\ndate:");
        var plan = archive.Plan();
        Assert.Contains("Nội dung này đã được gỡ", plan.Text("co-quan/uy-ban-nhan-dan-xa/index.html"));
        Assert.Contains("Đảng ủy xã Hòa An", plan.Text("co-quan/index.html"));
        Assert.DoesNotContain("Ủy ban nhân dân xã", plan.Text("co-quan/index.html") + plan.Text("archive.json"));
        Assert.Contains(plan.Files, file => file.Path == ".withdrawn/co-quan/uy-ban-nhan-dan-xa/index.html.410");
    }

    [Fact]
    public void Build_TwoWithdrawnReportsOfOneOrganisation_GiveOneTombstone()
    {
        var archive = Two.With("input/d/index.md", Report("Ủy ban nhân dân xã", "VIII (2000–2005)", 2005)).Published();
        foreach (var report in new[] { "c", "d" })
            archive = archive.Changed($"input/{report}/index.md", "date:", "withdrawn: {date: 2026-11-28, reason: Sai}\ndate:");
        Assert.Contains("đã được gỡ", archive.Plan().Text("co-quan/uy-ban-nhan-dan-xa/index.html"));
    }

    [Theory]
    [InlineData("Đảng ủy xã", "co-quan/dang-uy-xa/index.html")]
    [InlineData("ĐẢNG UỶ\u00a0XÃ.", "co-quan/dang-uy-xa/index.html")]
    [InlineData("Партия", "co-quan/32d07f3d/index.html")]
    [InlineData(
        "Ban Chấp hành Đảng bộ Công ty Trách nhiệm hữu hạn một thành viên Dịch vụ công ích quận",
        "co-quan/ban-chap-hanh-dang-bo-cong-ty-trach-nhiem-huu-han-1d1cc827/index.html")]
    public void PathOf_Name_FollowsFromItAlone(string name, string path) => Assert.Equal(path, Organisations.PathOf(name, SiteAddresses.Vietnamese).Value);

    [Fact]
    public void PathOf_LongNamesThatBeginAlike_AreDifferent()
    {
        var name = string.Concat(Enumerable.Repeat("Đảng bộ ", 12));
        Assert.NotEqual(Organisations.PathOf(name + "Một", SiteAddresses.Vietnamese), Organisations.PathOf(name + "Hai", SiteAddresses.Vietnamese));
    }

    private static string Report(string organisation, string term, int year) =>
        $"---\nterm: {term}\ntitle: Báo cáo {year} {organisation[..1]}\norganisation: {organisation}\ndate: {year}-08-01\n---\n\nĐoạn.\n";
}

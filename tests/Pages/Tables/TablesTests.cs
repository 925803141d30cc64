using System.Text.Json;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Pages.Tables;

/// <summary>The figures of an archive as pages and as tables for programs.</summary>
public sealed class TablesTests
{
    private static readonly SmallArchive Archive = SmallArchive.Empty.WithReport("r", "Mở đầu.\n")
        .WithSection("r/01.md", "Ban hành 31 nghị quyết.\n\nĐạt từ 5- 6% số hộ.\n");

    [Fact]
    public void Figures_OfAReport_LeadToTheirParagraphs()
    {
        var page = new HtmlParser().ParseDocument(Archive.Plan().Text("so-lieu-cua-bao-cao/r.html"));
        Assert.Equal(["31", "5- 6 %"], page.QuerySelectorAll("td.number").Select(cell => cell.TextContent));
        Assert.Equal(["../r/01.html#i-p1", "../r/01.html#i-p2"], page.QuerySelectorAll("td a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void FiguresTable_OfTheArchive_HasTheColumnsOfItsDescription()
    {
        var plan = Archive.Plan();
        var lines = plan.Text("data/figures.csv").TrimStart('\uFEFF').Split("\r\n");
        using var package = JsonDocument.Parse(plan.Text("data/datapackage.json"));
        foreach (var table in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var fields = table.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString());
            Assert.StartsWith(string.Join(',', fields) + "\r\n", plan.Text("data/" + table.GetProperty("path").GetString()).TrimStart('\uFEFF'));
        }

        Assert.StartsWith("r/01.html#i-p2,5- 6,5,6,,%,từ,số hộ,,Đạt từ 5- 6% số hộ.,", lines[2]);
    }

    [Fact]
    public void Paragraphs_OfTheArchive_AreAllInTheTable() =>
        Assert.Equal(1 + 3, Archive.Plan().Text("data/paragraphs.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void Figures_OfAReportWithoutAny_HaveNoPage()
    {
        var plan = SmallArchive.OneReport.Plan();
        Assert.DoesNotContain(plan.Files, file => file.Path.StartsWith("so-lieu-", StringComparison.Ordinal));
        Assert.DoesNotContain("so-lieu-", plan.Text("r/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_OfAWithdrawnParagraph_AreNowhere()
    {
        const string Withdrawn = "withdrawn-paragraphs:\n  - paragraph: mo-dau-p2\n    date: 2026-11-28\n    reason: có thông tin cá nhân\n";
        var archive = SmallArchive.Empty.WithReport("r", "Có 31 xã.\n\nCó 77 hộ nghèo.\n").WithSection("r/01.md").Published();
        var plan = archive.Changed("input/r/index.md", "date:", Withdrawn + "date:").Plan();
        string[] files = ["so-lieu-cua-bao-cao/r.html", "so-lieu-cua-bao-cao/r.csv", "data/figures.csv", "data/paragraphs.csv"];
        Assert.All(files, file => Assert.Contains("xã", plan.Text(file), StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("hộ nghèo", plan.Text(file), StringComparison.Ordinal));
    }
}

using System.Text.Json.Nodes;
using SiteGen.Pages.References;
using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Pages.References;

/// <summary>References of reports for bibliographies: the files beside a report, and what the page makes of its own head, which is the same.</summary>
public sealed class ReferenceFormatTests(Chromium chromium, BuiltSites sites)
{
    private const string Report = "nhiem-ky-x-2010-2015/bao-cao-kiem-diem/";

    private const string Text =
        "---\nterm: IX (2005–2010)\ntitle: 'Báo cáo {thử} 50% & \"#1_a\" ^~\\'\nkind: báo cáo\norganisation: Đảng ủy xã\nnumber: 12-BC/ĐU\n"
            + "place: An Bình\ndate: 2010-08-01\n---\n\nMở đầu.\n";

    [Fact]
    public void BibTex_OfAReport_EscapesWhatMeansSomethingToTex() => Assert.Equal(
        """
        @techreport{r,
          author = {{Đảng ủy xã}},
          title = {{Báo cáo \{thử\} 50\% \& "\#1\_a" \textasciicircum{}\textasciitilde{}\textbackslash{}}},
          institution = {Đảng ủy xã},
          type = {báo cáo},
          number = {12-BC/ĐU},
          address = {An Bình},
          year = {2010},
          date = {2010-08-01},
          langid = {vietnamese},
          howpublished = {Kho thử},
        }

        """.ReplaceLineEndings("\n"),
        Written(".bib"));

    [Fact]
    public void Ris_OfAReport_HasTheFieldsThatZoteroReads() => Assert.Equal(
        """
        TY  - RPRT
        ID  - r
        AU  - Đảng ủy xã
        TI  - Báo cáo {thử} 50% & "#1_a" ^~\
        PB  - Đảng ủy xã
        M3  - báo cáo
        SN  - 12-BC/ĐU
        CY  - An Bình
        PY  - 2010
        DA  - 2010/08/01
        LA  - vi
        DB  - Kho thử
        ER  - 

        """.ReplaceLineEndings("\r\n"),
        Written(".ris"));

    [Fact]
    public void CslJson_OfAReport_IsOneItem()
    {
        var item = Assert.Single(JsonNode.Parse(Written(".csl.json"))!.AsArray())!;
        Assert.Equal("report", item["type"]!.GetValue<string>());
        Assert.Equal("Báo cáo {thử} 50% & \"#1_a\" ^~\\", item["title"]!.GetValue<string>());
        Assert.Equal("[[2010,8,1]]", item["issued"]!["date-parts"]!.ToJsonString());
    }

    /// <summary>The day on which a page was copied is not the day of the report.</summary>
    [Theory]
    [InlineData(".bib", "urldate = {2010-08-01}", "year =")]
    [InlineData(".ris", "Y2  - 2010/08/01", "PY  -")]
    [InlineData(".csl.json", "\"accessed\"", "\"issued\"")]
    public void Reference_OfACopiedPage_HasNoDayOfItsOwn(string extension, string wanted, string unwanted)
    {
        var plan = TestSites.Plan(TestSites.Of(("r/index.md", Text.Replace("date:", "date-kind: captured\ndate:"))));
        var text = plan.Text("r/trich-dan" + extension);
        Assert.Contains(wanted, text, StringComparison.Ordinal);
        Assert.DoesNotContain(unwanted, text, StringComparison.Ordinal);
        Assert.Contains("citation_online_date", plan.Text("r/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("citation_publication_date", plan.Text("r/index.html"), StringComparison.Ordinal);
    }

    /// <summary>The script of the page and the program write the same for the report as a whole.</summary>
    [Theory]
    [InlineData("many-terms", Report + "index.html")]
    [InlineData("real", "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/toan-van.html")]
    public async Task Script_OnAPageOfTheWholeReport_WritesTheSame(string site, string path)
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites[site].Address + path);
        var plan = TestSites.PlanOf(site);
        var report = plan.Archive.Reports.Single(report => path.StartsWith(report.Folder, StringComparison.Ordinal));
        foreach (var format in ReferenceFormat.All)
        {
            var name = format.Extension.Split('.')[^1];
            var written = await page.Evaluate<string>($"siteReference.write('{name}', siteReference.of(document, '', ''))");
            Assert.Equal(
                plan.Text(format.PathOf(report)).Replace(plan.Archive.Site.AddressOf(report.Path) ?? "-", "ADDRESS"),
                written.Replace(plan.Archive.Site.AddressOf(new(path)) ?? "-", "ADDRESS"));
        }

        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task Cite_OfAParagraph_OffersItsReferences()
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["real"].Address + "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/03-ket-qua-thuc-hien.html");
        await page.Run("window.saved = []; URL.createObjectURL = blob => { blob.text().then(text => saved.push(text)); return '#'; }");
        await page.Run("document.querySelector('.pn').focus(); document.querySelector('button.cite').click()");
        Assert.Equal(
            ["BibTeX", "RIS", "CSL-JSON", "×"],
            await page.Evaluate<string[]>("[...document.querySelectorAll('.cite-formats button')].map(button => button.textContent)"));
        await page.Run("document.querySelectorAll('.cite-formats button')[1].click()");
        var text = await page.Evaluate<string>(
            "new Promise(resolve => { const look = () => saved.length ? resolve(saved[0]) : requestAnimationFrame(look); look(); })");
        Assert.Contains("N1  - Mục III.1, đoạn 1\r\n", text);
        Assert.Contains("UR  - https://example.org/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/03-ket-qua-thuc-hien.html#iii-1-p1\r\n", text);
        await page.Run("document.querySelectorAll('.cite-formats button')[3].click()");
        Assert.True(await page.Evaluate<bool>("document.querySelector('.cite-formats').hidden"));
        Assert.Empty(page.Messages);
    }

    private static string Written(string extension) =>
        TestSites.Plan(TestSites.Of(("site.yml", "title: Kho thử\nowner: Văn phòng thử\n"), ("r/index.md", Text))).Text("r/trich-dan" + extension);
}

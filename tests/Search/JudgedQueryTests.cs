using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Search;

/// <summary>
/// The judged queries of <c>tests/specs/search/queries.yml</c>, asked in a real browser: each finds what a scan of the finished pages finds,
/// no more and no less, and exact forms first.
/// </summary>
public sealed class JudgedQueryTests(Chromium chromium, BuiltSites sites)
{
    public static TheoryData<string> Names => TestSites.Names;

    [Fact]
    public void Queries_AreManyAndOfEveryKind()
    {
        Assert.True(SearchSpecs.Queries.Count >= 150, $"only {SearchSpecs.Queries.Count}");
        Assert.True(SearchSpecs.Queries.Select(query => query.Kind).Distinct().Count() >= 12);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Scan_OfThePages_FindsAsManyAsAPersonCounted(string site)
    {
        var scan = new ParagraphScan(TestSites.Plan(TestSites.Named(site)));
        Assert.All(SearchSpecs.Queries.Where(query => query.Site == site), query => Assert.Equal((query.Text, query.Count), (query.Text, scan.Find(query).Count)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Queries_FromDisk_FindEverythingAndNothingElse(string site) => await Judge(site, sites[site].Address);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Queries_OverHttpBelowAPath_FindEverythingAndNothingElse(string site)
    {
        using var server = LoopbackServer.Of(BuiltSite.FileOf(sites[site].Address), "kho/luu-tru/");
        await Judge(site, server.Address);
    }

    private async Task Judge(string site, string address)
    {
        var scan = new ParagraphScan(TestSites.Plan(TestSites.Named(site)));
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, address);
        var wrong = new List<string>();
        foreach (var query in SearchSpecs.Queries.Where(query => query.Site == site))
        {
            await (query.IsTyped ? search.Type(query.Text) : search.Ask(query.Text));
            var (found, count) = await search.Results();
            var wanted = scan.Find(query);
            if (count != wanted.Count || !wanted.SetEquals(found) || found.Length != count)
                wrong.Add($"{query.Kind} {query.Text}: {count} found, missing {string.Join(' ', wanted.Except(found))}, too many {string.Join(' ', found.Except(wanted))}");
            var exact = found.Where(wanted.Contains).Select(result => query.IsTyped ? 0 : scan.ExactForms(query, result)).ToList();
            if (!exact.SequenceEqual(exact.OrderDescending()))
                wrong.Add($"{query.Kind} {query.Text}: exact forms come in the order {string.Join(' ', exact)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Empty(page.Messages);
    }
}

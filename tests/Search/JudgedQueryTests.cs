using System.Globalization;
using System.Text;
using SiteGen.Tests.Approved;
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
        var scan = ParagraphScan.Of(site);
        Assert.All(
            SearchSpecs.Queries.Where(query => query.Site == site), query => Assert.Equal((query.Text, query.Count), (query.Text, scan.Find(query).Count)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Queries_FromDisk_FindEverythingAndNothingElse_InTheApprovedOrder(string site)
    {
        var answers = await Judge(sites[site].Address, [.. SearchSpecs.Queries.Where(query => query.Site == site)]);
        new ApprovedFolder("search/" + site).Check(new Dictionary<string, string> { ["queries.txt"] = answers });
    }

    /// <summary>The scripts are the same; only how the index is fetched is another way. A few queries of each kind go it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Queries_OverHttpBelowAPath_FindEverythingAndNothingElse(string site)
    {
        using var server = LoopbackServer.Of(BuiltSite.FileOf(sites[site].Address), "kho/luu-tru/");
        await Judge(server.Address, [.. SearchSpecs.Queries.Where(query => query.Site == site).GroupBy(query => query.Kind).SelectMany(kind => kind.Take(3))]);
    }

    // Gives the answers: each query with the addresses of its results, in their order.
    private async Task<string> Judge(string address, IReadOnlyList<JudgedQuery> queries)
    {
        var scan = ParagraphScan.Of(queries[0].Site);
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, address);
        var (wrong, answers) = (new List<string>(), new StringBuilder());
        foreach (var query in queries)
        {
            await (query.IsTyped ? search.Type(query.Text) : search.Ask(query.Text));
            var (found, count) = await search.Results();
            answers.Append(CultureInfo.InvariantCulture, $"{query.Kind}: {query.Text.Normalize()}\n{string.Concat(found.Select(result => $"  {result}\n"))}");
            var wanted = scan.Find(query);
            if (count != wanted.Count || !wanted.SetEquals(found) || found.Length != count)
                wrong.Add(
                    $"{query.Kind} {query.Text}: {count} found, missing {string.Join(' ', wanted.Except(found))}, too many "
                        + $"{string.Join(' ', found.Except(wanted))}");
            var exact = found.Where(wanted.Contains).Select(result => query.IsTyped ? 0 : scan.ExactForms(query, result)).ToList();
            if (!exact.SequenceEqual(exact.OrderDescending()))
                wrong.Add($"{query.Kind} {query.Text}: exact forms come in the order {string.Join(' ', exact)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Empty(page.Messages);
        return answers.ToString();
    }
}

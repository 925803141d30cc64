using SiteGen.Tests.Browser;
using SiteGen.Tests.Search;

namespace SiteGen.Tests.Approved;

/// <summary>What the search page shows of a hostile archive, in a real browser. The order of results is approved with the judged queries.</summary>
public sealed class SearchApprovedTests(Chromium chromium, BuiltSites sites)
{
    // What is typed, and what stands behind it in the address.
    private static readonly (string Words, string Filter)[] Queries =
    [
        ("alert", ""),
        ("đoạn", ""),
        ("doan", "&sort=date"),
        ("\"chú thích\"", ""),
        ("UBND", ""),
        ("uỷ ban nhân dân", ""),
        ("b script", "&term=X (2010–2015)"),
        ("khoản điểm", ""),
        ("nghiêngnghiêng", ""),
        ("<script>alert(1)</script>", ""),
        ("không có ở đâu", ""),
    ];

    [Fact]
    public async Task Search_OfTheHostileArchive_ShowsWhatWasApproved()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["hostile"].Address);
        var shown = "";
        foreach (var (words, rest) in Queries)
        {
            await search.Ask(words, rest);
            shown += $"? {words}{rest}\n{await search.Shown()}\n";
        }

        Assert.Empty(page.Messages);
        new ApprovedFolder("search/hostile").Check(new Dictionary<string, string> { ["pages.txt"] = shown });
    }
}

namespace SiteGen.Tests.Browser;

/// <summary>The table of figures, sorted by a click on the head of a column.</summary>
public sealed class SortTests(Chromium chromium, BuiltSites sites)
{
    private const string Numbers = "[...document.querySelectorAll('td.number')].map(cell => +cell.dataset.value)";

    [Fact]
    public async Task Figures_HeadOfTheNumbersClicked_AreInOrderOfTheirValues()
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["real"].AddressOf(path => path.StartsWith("so-lieu-", StringComparison.Ordinal)));
        var written = await page.Evaluate<double[]>(Numbers);
        await page.Run("document.querySelector('th button').click()");
        Assert.Equal(written.Order(), await page.Evaluate<double[]>(Numbers));
        Assert.Equal("ascending", await page.Evaluate<string>("document.querySelector('th').getAttribute('aria-sort')"));
        await page.Run("document.querySelector('th button').click()");
        Assert.Equal(written.OrderDescending(), await page.Evaluate<double[]>(Numbers));
    }

    [Fact]
    public async Task Figures_HeadOfWordsClicked_AreInVietnameseOrderWithEmptyOnesLast()
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["real"].AddressOf(path => path.StartsWith("so-lieu-", StringComparison.Ordinal)));
        await page.Run("document.querySelectorAll('th button')[1].click()");
        var words = await page.Evaluate<string[]>("[...document.querySelectorAll('tbody tr')].map(row => row.cells[1].textContent)");
        var sorted = await page.Evaluate<string[]>(
            "[...document.querySelectorAll('tbody tr')].map(row => row.cells[1].textContent).filter(words => words).sort((a, b) => a.localeCompare(b, 'vi'))");
        Assert.Equal(sorted, words.Take(sorted.Length));
        Assert.All(words.Skip(sorted.Length), Assert.Empty);
    }
}

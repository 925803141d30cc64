using System.Globalization;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Pages;

/// <summary>Counts are written as the archive's language writes them, not as the machine's does.</summary>
public sealed class CountTests
{
    [Theory]
    [InlineData("vi", "1.032")]
    [InlineData("en", "1,032")]
    public void About_OfALargeArchive_GroupsItsCounts(string language, string paragraphs)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-CH");
            var page = new HtmlParser().ParseDocument(TestSites.Plan(InventedSites.Large(language)).Text("gioi-thieu.html"));
            Assert.Equal(["2", "5", "5", paragraphs], page.QuerySelectorAll(".counts dd").Select(count => count.TextContent));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

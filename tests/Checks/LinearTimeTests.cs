using System.Text;
using SiteGen.Checks.Links;

namespace SiteGen.Tests.Checks;

/// <summary>Stylesheets are checked in the time of their size, also where something is opened again and again and never closed.</summary>
public sealed class LinearTimeTests
{
    [Theory]
    [InlineData("url(")]
    [InlineData("url(\"a")]
    [InlineData("url(\"a\" ")]
    [InlineData("url(a.png)\n")]
    [InlineData("@import ")]
    [InlineData("@import 'a.css';")]
    [InlineData("\"\\")]
    [InlineData("'")]
    [InlineData("/*")]
    [InlineData("a{")]
    [InlineData("url(                ")]
    public void Check_RepeatedInAStylesheet_TakesTimeInProportion(string repeated)
    {
        var growth = CpuTime.GrowthOf(
            size => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, size / repeated.Length))),
            css => _ = StylesheetReferences.Of("assets/site.css", css).Count(),
            40_000);
        Assert.True(growth <= 10, $"Four times the input takes {growth:0.0} times as long.");
    }
}

using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#8f1d1d", "#8f1d1d")]
    [InlineData("8F1D1D", "#8f1d1d")]
    [InlineData("#Abc", "#aabbcc")]
    [InlineData("#12345", null)]
    [InlineData("#12345g", null)]
    [InlineData("#１２３４５６", null)]
    [InlineData("##123456", null)]
    [InlineData("#", null)]
    [InlineData("", null)]
    public void TryParse_Text_IsAColourOrNone(string text, string? hex) => Assert.Equal(hex, Colour.TryParse(text)?.Hex);

    // Values of the formula in WCAG 2.2, worked out elsewhere.
    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("#fff", "#000", 21)]
    [InlineData("#777", "#fff", 4.48)]
    [InlineData("#767676", "#fff", 4.54)]
    [InlineData("#f00", "#fff", 4.0)]
    [InlineData("#abc", "#abc", 1)]
    public void ContrastTo_TwoColours_IsThatOfWcag(string text, string ground, double expected) =>
        Assert.Equal(expected, Of(text).ContrastTo(Of(ground)), 0.005);

    [Theory]
    [InlineData("#777777", "#ffffff", "#767676")]
    [InlineData("#767676", "#ffffff", "#767676")]
    [InlineData("#ffffff", "#ffffff", "#767676")]
    [InlineData("#000000", "#000000", "#757575")]
    public void Nearest_TextContrast_IsAsNearAsItCanBe(string colour, string ground, string expected) =>
        Assert.Equal(expected, Of(colour).Nearest(Colour.TextContrast, Of(ground)).Hex);

    [Fact]
    public void Nearest_AnyTwoColours_CanBeRead()
    {
        var parts = new byte[] { 0, 60, 119, 128, 200, 255 };
        var colours = (from r in parts from g in parts from b in parts select new Colour(r, g, b)).ToList();
        Assert.All(colours, ground => Assert.All(colours, text => Assert.True(text.Nearest(Colour.TextContrast, ground).IsReadableOn(ground))));
    }

    private static Colour Of(string text) => Colour.TryParse(text)!.Value;
}

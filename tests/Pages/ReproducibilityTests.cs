using System.Globalization;

namespace SiteGen.Tests.Pages;

/// <summary>The same input gives the same bytes, whatever the machine.</summary>
public sealed class ReproducibilityTests
{
    public static TheoryData<string, string> Cases => new(
        from site in new[] { "real", "many-terms" }
        from culture in new[] { "vi-VN", "tr-TR", "th-TH", "ar-SA" }
        select (site, culture));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Build_OtherCultureAndFileOrder_GivesTheSameBytes(string site, string culture)
    {
        var expected = Render(TestSites.Named(site));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var input = TestSites.Named(site);
            Assert.Equal(expected, Render(input with { Input = [.. input.Input.Reverse()], Seeds = [.. input.Seeds.Reverse()] }));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(TestSites.Names), MemberType = typeof(TestSites))]
    public void Render_SameFileTwice_GivesTheSameBytes(string site) =>
        Assert.All(TestSites.Plan(TestSites.Named(site)).Files, file => Assert.Equal(file.Render(), file.Render()));

    private static List<string> Render(SiteInput input) =>
        [.. TestSites.Plan(input).Files.Select(file => $"{file.Path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Render()))}")];
}

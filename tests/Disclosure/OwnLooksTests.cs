using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Disclosure;

/// <summary>An archive's own words, stylesheets, scripts, pictures and logo are published too.</summary>
public sealed class OwnLooksTests
{
    [Theory]
    [InlineData("strings/vi.yml", "search: Tìm, hỏi bà B, CCCD 079188012345\n", "disclosure-identity-number", 1)]
    [InlineData("strings/vi.yml", "search: Tìm, gọi 0912 345 678\n", null, 0)]
    [InlineData("strings/en.yml", "search: CCCD 079188012345\n", null, 0)]
    [InlineData("assets/custom.css", "p { color: red }\n/* Liên hệ 0912.345.678 */\n", "disclosure-phone-number", 2)]
    [InlineData("assets/custom.css", "/* TÀI LIỆU\n   LƯU HÀNH\n   NỘI BỘ */\n", "disclosure-internal-use", 1)]
    [InlineData("assets/custom.css", "p { margin: 0 912px 345px 678px; color: #091234 }\n", null, 0)]
    [InlineData("assets/a.js", "let a = 1; // C:\\Users\\nguyen.van.a\\a.js\n", "disclosure-user-path", 1)]
    [InlineData("assets/a.txt", "Bà B, sinh ngày\n12/5/1970\n", "disclosure-birth-date", 2)]
    [InlineData("assets/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>MẬT</text></svg>", "disclosure-state-secret", 1)]
    [InlineData("assets/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path d='M 0 912 345 678 12 0 8 3'/></svg>", null, 0)]
    public void Build_OwnTheme_IsLookedAt(string file, string text, string? code, int line)
    {
        var found = PlacesIn(SmallArchive.OneReport.With("theme/" + file, text));
        Assert.Equal(
            code is null ? [] : [(code, $"theme/{file}", line)],
            found.Select(one => (one.Problem.Code, one.Problem.Location.Path, one.Problem.Location.Line)));
        Assert.All(found, one => Assert.True(one.Stops));
    }

    /// <summary>Nothing can be allowed here, nor redacted: the hint speaks of neither.</summary>
    [Theory]
    [InlineData("theme/assets/a.jpg", "")]
    [InlineData("input/logo.jpg", "logo: logo.jpg\n")]
    public void Build_OwnPicture_IsLookedAt(string file, string settings)
    {
        var found = Assert.Single(PlacesIn(SmallArchive.OneReport.With(file, SensitiveFiles.Of("jpg", "").Bytes).WithSettings(settings)));
        Assert.Equal(("disclosure-photo-position", file), (found.Problem.Code, found.Problem.Location.Path));
        Assert.Contains("Remove Properties", found.Problem.Hint!.En, StringComparison.Ordinal);
        Assert.DoesNotContain("allowed", found.Problem.Hint.En, StringComparison.Ordinal);
    }

    private static ImmutableArray<SensitivePlace> PlacesIn(SmallArchive archive) =>
        SiteBuilder.Build(archive.Input, new DiagnosticBag()).Archive.SensitivePlaces;
}

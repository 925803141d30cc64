using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Pages;

/// <summary>The same input gives the same bytes, whatever the machine.</summary>
public sealed class ReproducibilityTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string> Sites => ["real", "hostile"];

    public static TheoryData<string, string> Cases => new(
        from site in new[] { "real", "hostile" }
        from culture in new[] { "vi-VN", "tr-TR", "th-TH", "ar-SA" }
        select (site, culture));

    public void Dispose() => _folder.Dispose();

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

    /// <summary>
    /// Another process, a folder with another name, the other end of the world's zones, another language of the system, files of another century.
    /// </summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Build_OtherPathZoneAndTimes_GivesTheSameBytes(string site)
    {
        var input = TestSites.Named(site);
        foreach (var (folder, files) in new[] { ("input", input.Input), ("seeds", input.Seeds), ("theme", input.Theme) })
        {
            foreach (var file in files.Reverse())
                File.SetLastWriteTimeUtc(_folder.Write($"một nơi khác/{folder}/{file.Path}", file.Read()), new DateTime(1999, 12, 31));
        }

        RunBuild(_folder["một nơi khác"]);
        var written = _folder.Snapshot("một nơi khác/output")
            .Where(file => !file.Path.StartsWith(".sitegen", StringComparison.Ordinal))
            .Select(file => $"{file.Path} {Sum(Convert.FromHexString(file.Bytes))}");
        Assert.Equal(Render(input), written);
    }

    /// <summary>A day of the clock would be the same in two builds that follow each other.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Build_Today_IsInNoFile(string site)
    {
        var today = DateTime.Now;
        string[] written = [today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), today.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)];
        foreach (var file in TestSites.PlanOf(site).Files)
            Assert.DoesNotContain(written, day => Encoding.UTF8.GetString(file.Render()).Contains(day, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Render_SameFileTwice_GivesTheSameBytes(string site) =>
        Assert.All(TestSites.PlanOf(site).Files, file => Assert.Equal(file.Render(), file.Render()));

    private static void RunBuild(string root)
    {
        var start = new ProcessStartInfo(
            "dotnet", [RunningProgram.Library, "build", "--root", root, "--theme", Path.Combine(root, "theme")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (start.Environment["TZ"], start.Environment["LC_ALL"]) = ("Pacific/Kiritimati", "tr_TR.UTF-8");
        Directory.CreateDirectory(Path.Combine(root, "theme"));
        using var build = Process.Start(start)!;
        var errors = build.StandardError.ReadToEndAsync();
        var said = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, said + errors.Result);
    }

    private static List<string> Render(SiteInput input) => [.. TestSites.Plan(input).Files.Select(file => $"{file.Path} {Sum(file.Render())}")];

    private static string Sum(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}

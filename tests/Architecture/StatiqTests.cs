using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

/// <summary>Statiq is in the build when it was asked for with <c>-p:SiteGenHost=Statiq</c>, and only then.</summary>
public sealed partial class StatiqTests
{
#if STATIQ
    [Fact]
    public void Program_WithTheProperty_RunsOnStatiq() => Assert.Contains(References(), name => name == "Statiq.Core");
#else
    [Fact]
    public void Program_WithoutTheProperty_ReferencesNoStatiq() => Assert.DoesNotContain(References(), IsStatiqs);

    [Fact]
    public void Program_WithoutTheProperty_HasNoTypeOfTheStatiqHost() =>
        Assert.DoesNotContain(typeof(SiteBuilder).Assembly.GetTypes(), type => type.FullName!.Contains("Statiq", StringComparison.Ordinal));

    [Fact]
    public void Build_WithoutTheProperty_HasNoFileOfStatiqs() =>
        Assert.DoesNotContain(Directory.EnumerateFiles(AppContext.BaseDirectory).Select(Path.GetFileName), IsStatiqs!);

    [Theory]
    [InlineData("SiteGen.deps.json")]
    [InlineData("SiteGen.Tests.deps.json")]
    public void Dependencies_WithoutTheProperty_NameNoStatiq(string file) =>
        Assert.DoesNotContain("Statiq", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)), StringComparison.OrdinalIgnoreCase);
#endif

    [Theory]
    [InlineData("src/packages.lock.json")]
    [InlineData("tests/packages.lock.json")]
    public void LockFile_NamesNoStatiq(string path) =>
        Assert.DoesNotContain("Statiq", File.ReadAllText(Repository.Find(path)), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Usings_OfStatiq_StandInItsHostOnly()
    {
        var host = Repository.Find("src", "Hosts", "Statiq");
        var users = Directory.EnumerateFiles(Repository.Find("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => StatiqUsing().IsMatch(File.ReadAllText(file)))
            .ToList();
        Assert.NotEmpty(users);
        Assert.All(users, file => Assert.StartsWith(host, file));
    }

    [Fact]
    public void Host_HasFewerThan250Lines() =>
        Assert.InRange(Directory.EnumerateFiles(Repository.Find("src", "Hosts", "Statiq"), "*.cs").Sum(file => File.ReadLines(file).Count()), 1, 249);

    /// <summary>Which engine is chosen by what is given to the build, and by what only stands in the shell.</summary>
    [Theory]
    [InlineData("", "", "Own")]
    [InlineData("-p:SiteGenHost=Statiq", "", "Statiq")]
    [InlineData("-p:Host=Statiq", "", "Statiq")]
    [InlineData("-p:SiteGenHost=Own", "Statiq", "Own")]
    [InlineData("", "Statiq", "Own")]
    [InlineData("", "may-tinh", "Own")]
    public async Task Host_IsChosenByThePropertyAlone(string property, string variable, string host)
    {
        string[] given = property.Length > 0 ? [property] : [];
        var start = new ProcessStartInfo("dotnet", ["msbuild", Repository.Find("SiteGen.csproj"), "-getProperty:SiteGenHost", .. given])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["HOST"] = variable;
        using var build = Process.Start(start)!;
        Assert.Equal(host, (await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
    }

    private static IEnumerable<string> References() => typeof(SiteBuilder).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
#if !STATIQ

    private static bool IsStatiqs(string name) => name.Contains("Statiq", StringComparison.Ordinal) || name.Contains("Spectre", StringComparison.Ordinal);
#endif

    [GeneratedRegex(@"^using (static )?Statiq\b", RegexOptions.Multiline)]
    private static partial Regex StatiqUsing();
}

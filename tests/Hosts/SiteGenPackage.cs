using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary>The built program as a .NET tool's package, and as a repository that makes one: what a new archive is told to install it from.</summary>
internal static class SiteGenPackage
{
    private const string Nuspec =
        """
        <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
          <metadata>
            <id>SiteGen</id><version>{version}</version><authors>a</authors><description>a</description>
            <packageTypes><packageType name="DotnetTool" /></packageTypes>
          </metadata>
          <files><file src="program/*" target="tools/net10.0/any" /></files>
        </package>
        """;

    private const string Settings =
        """<DotNetCliTool Version="1"><Commands><Command Name="sitegen" EntryPoint="SiteGen.dll" Runner="dotnet" /></Commands></DotNetCliTool>""";

    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuspecFile>SiteGen.nuspec</NuspecFile><NoBuild>true</NoBuild></PropertyGroup>
        </Project>
        """;

    /// <summary>Makes a package, and gives its SHA-256.</summary>
    /// <param name="file">Where; the name ends in the version.</param>
    /// <param name="version">The version.</param>
    /// <param name="hasProgram">Whether the program is in it; the package of somebody else has another one.</param>
    public static string Write(string file, string version, bool hasProgram = true)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            (string, string)[] texts = [("SiteGen.nuspec", Nuspec.Replace("{version}", version)), ("tools/net10.0/any/DotnetToolSettings.xml", Settings)];
            foreach (var (name, text) in texts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }

            foreach (var part in hasProgram ? Program() : Program().Where(part => part.EndsWith("SiteGen.dll", StringComparison.Ordinal)))
                zip.CreateEntryFromFile(part, "tools/net10.0/any/" + Path.GetFileName(part), CompressionLevel.NoCompression);
        }

        return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
    }

    /// <summary>Makes a repository whose project packs the program, and gives its commit.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="name">Its name there.</param>
    /// <param name="hasProgram">Whether the program is in it; it is not needed where nothing is to be packed.</param>
    public static string WriteRepository(TestFolder folder, string name, bool hasProgram = true)
    {
        folder.Write($"{name}/SiteGen.csproj", Project);
        folder.Write($"{name}/SiteGen.nuspec", Nuspec.Replace("{version}", "1.0.0"));
        folder.Write($"{name}/program/DotnetToolSettings.xml", Settings);
        foreach (var part in hasProgram ? Program() : [])
            File.Copy(part, folder[$"{name}/program/{Path.GetFileName(part)}"]);
        Git("init", "-q", "-b", "main");
        Git("-c", "core.compression=0", "add", "-A");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a");
        return Git("rev-parse", "HEAD").Trim();

        string Git(params string[] arguments)
        {
            var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder[name], RedirectStandardOutput = true, RedirectStandardError = true };
            var (exit, said) = Publish.PublishedArchive.Finish(Process.Start(start)!);
            Assert.True(exit == 0, said);
            return said;
        }
    }

    // The program and the libraries that it names; the tests have many more beside it.
    private static IEnumerable<string> Program()
    {
        var names = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SiteGen.deps.json"));
        return Directory.EnumerateFiles(AppContext.BaseDirectory)
            .Where(file => Path.GetFileName(file) is "SiteGen.dll" or "SiteGen.deps.json" or "SiteGen.runtimeconfig.json"
                || (Path.GetExtension(file) == ".dll" && names.Contains($"/{Path.GetFileName(file)}\"", StringComparison.Ordinal)));
    }
}

using System.Reflection;

namespace SiteGen;

/// <summary>The program's name and version, as it tells them. The version stands in <c>SiteGen.csproj</c> and nowhere else.</summary>
internal static class ThisProgram
{
    /// <summary>The version, without the build's own suffix: <c>1.0.0</c>.</summary>
    public static string Version { get; } = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);

    /// <summary>The name and the version: <c>SiteGen 1.0.0</c>.</summary>
    public static string NameAndVersion { get; } = $"SiteGen {Version}";
}

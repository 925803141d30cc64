using System.Reflection;

namespace SiteGen;

/// <summary>The program's name and version, as it tells them. The version stands in <c>SiteGen.csproj</c> and nowhere else.</summary>
internal static class ThisProgram
{
    /// <summary>The version, without the build's own suffix: <c>1.0.0</c>.</summary>
    public static string Version { get; } = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);

    /// <summary>The name and the version: <c>SiteGen 1.0.0</c>.</summary>
    public static string NameAndVersion { get; } = $"SiteGen {Version}";

    /// <summary>Tells this build of the program from every other: what it makes of the same input may differ.</summary>
    public static string Build { get; } = $"{typeof(ThisProgram).Module.ModuleVersionId:N}";

    /// <summary>
    /// The commit that it was built from, as the SDK puts it behind the version (SourceRevisionId); null where there was no git.
    /// Only <c>--version</c> tells it: what is written must not depend on it.
    /// </summary>
    public static string? Commit { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') is [_, var commit]
            ? commit
            : null;
}

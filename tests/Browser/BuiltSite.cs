using System.Collections.Immutable;

namespace SiteGen.Tests.Browser;

/// <summary>A finished site on the disk.</summary>
internal sealed class BuiltSite(string folder)
{
    /// <summary>The address of its folder, ending in <c>/</c>.</summary>
    public string Address { get; } = new Uri(folder + "/").AbsoluteUri;

    /// <summary>Its pages below the folder, in ordinal order; those that only lead to a new address are left out.</summary>
    public ImmutableArray<string> Pages { get; } =
        [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The file that an address within the site names.</summary>
    public static string FileOf(string address) => new Uri(address).LocalPath;

    /// <summary>The first page whose name matches.</summary>
    public string AddressOf(Func<string, bool> page) => Address + Pages.First(page);
}

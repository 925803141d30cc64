using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Pages;

namespace SiteGen.Hosts.Publish;

/// <summary>What a release says was withdrawn, as its catalogue lists it. A release from before the withdrawal still holds the words.</summary>
internal static class WithdrawnAddresses
{
    /// <summary>Whether something that was withdrawn from a release was not yet withdrawn when another one was made.</summary>
    public static bool AreMissing(Release release, Release from) => Missing(release, from).Length > 0;

    /// <summary>The addresses that were withdrawn from a release, and were not yet when another one was made.</summary>
    public static ImmutableArray<string> Missing(Release release, Release from) => [.. Of(release).Except(Of(from)).Order(StringComparer.Ordinal)];

    private static FrozenSet<string> Of(Release release)
    {
        var file = Path.Combine(PublishFolder.SiteIn(release.Folder), SitePaths.ArchiveJson);
        if (!File.Exists(file))
            return [];
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.TryGetProperty("withdrawn", out var list)
            ? list.EnumerateArray().Select(entry => entry.GetProperty("address").GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];
    }
}

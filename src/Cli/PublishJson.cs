using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Hosts.Publish;

namespace SiteGen.Cli;

/// <summary>What <c>publish</c> says to programs.</summary>
internal static class PublishJson
{
    /// <summary>Where a server that was set up takes pushes, and what it serves.</summary>
    public static JsonObject Of(PublishSettings settings) => new()
    {
        ["repository"] = settings.Repository.Path,
        ["branch"] = settings.Branch,
        ["current"] = settings.Folder.Current,
    };

    /// <summary>A release; null where there is none.</summary>
    public static JsonObject? Of(Release? release) => release is null ? null : new()
    {
        ["commit"] = release.Commit,
        ["published"] = release.Published.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        ["files"] = release.Files,
        ["sha256"] = release.Sha256,
    };

    /// <summary>What is live, and what is kept.</summary>
    public static JsonObject Of(PublishStatus status) => new()
    {
        ["live"] = Of(status.Live),
        ["tip"] = status.Tip,
        ["whole"] = status.IsWhole,
        ["byThisProgram"] = status.IsByThisProgram,
        ["releases"] = new JsonArray([.. status.Releases.Select(Of)]),
    };
}

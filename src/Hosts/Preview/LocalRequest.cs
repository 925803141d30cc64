using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SiteGen.Hosts.Preview;

/// <summary>What a request may be: meant for this machine, and for a file of the site.</summary>
internal static class LocalRequest
{
    /// <summary>
    /// Whether the request names this machine. A page elsewhere can point its own name at 127.0.0.1 ("DNS rebinding") and would
    /// then read the preview as its own; but its own name is still in the Host header.
    /// </summary>
    public static bool IsForThisMachine(HttpRequest request) =>
        request.Host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]";

    /// <summary>Whether the path, as it was sent, stays in the site: the path that the server gives us is already normalised.</summary>
    public static bool StaysInSite(HttpRequest request)
    {
        var sent = request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0];
        var path = Decode(sent);
        return path.StartsWith('/') && path.AsSpan().IndexOfAny('\\', '\0') < 0 && !path.Split('/').Contains("..");
    }

    // Also what was encoded twice is looked at as it would be in the end.
    private static string Decode(string path)
    {
        for (var decoded = Uri.UnescapeDataString(path); decoded != path; decoded = Uri.UnescapeDataString(path))
            path = decoded;
        return path;
    }
}

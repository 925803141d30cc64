namespace SiteGen.Hosts.Preview;

/// <summary>What the preview serves beside the site. No file of a site begins with an underscore.</summary>
internal static class PreviewAddresses
{
    /// <summary>Event stream: tells when there is a newer build than <c>?shown=</c>.</summary>
    public const string Changes = "/_sitegen/changes";

    /// <summary>The script that listens to it.</summary>
    public const string Script = "/_sitegen/preview.js";

    /// <summary>The stylesheet of the panel with the diagnostics.</summary>
    public const string Stylesheet = "/_sitegen/preview.css";
}

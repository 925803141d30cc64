using SiteGen.Files;

namespace SiteGen.Hosts.Preview;

/// <summary>The preview's own script and stylesheet, which are inside the program.</summary>
internal static class PreviewResource
{
    /// <summary>The bytes of <c>preview.js</c> or <c>preview.css</c>.</summary>
    public static byte[] Read(string name) => EmbeddedFile.Read("preview/" + name);
}

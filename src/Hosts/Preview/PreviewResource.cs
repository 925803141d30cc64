using System.Reflection;

namespace SiteGen.Hosts.Preview;

/// <summary>The preview's own script and stylesheet, which travel inside the program.</summary>
internal static class PreviewResource
{
    /// <summary>The bytes of <c>preview.js</c> or <c>preview.css</c>.</summary>
    public static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("preview/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

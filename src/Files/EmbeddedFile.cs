using System.Reflection;
using System.Text;

namespace SiteGen.Files;

/// <summary>The files inside the program: its theme, what a new archive begins with, examples for web servers, the preview's script.</summary>
internal static class EmbeddedFile
{
    /// <summary>The names that begin with a folder's, such as <c>theme/</c>, in no particular order.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The bytes of a file.</summary>
    /// <param name="name">Its name, with its folder's.</param>
    public static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The text of a file, which is UTF-8 without a byte order mark.</summary>
    /// <param name="name">Its name, with its folder's.</param>
    public static string ReadText(string name) => Encoding.UTF8.GetString(Read(name));
}

using System.Collections.Frozen;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Files that other programs lay beside those that people work on: locks of open documents, thumbnails, settings of a folder. Nobody put them there on purpose;
/// every command ignores them without a message.
/// </summary>
internal static class ByProducts
{
    private static readonly FrozenSet<string> Names = new[] { "Thumbs.db", "desktop.ini", ".DS_Store" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of this name is one of them.</summary>
    /// <param name="path">The file's name, or its path with <c>/</c>.</param>
    public static bool Holds(string path)
    {
        var name = FolderPath.FileNameOf(path);
        return Names.Contains(name) || IsOfWord(name) || IsOfLibreOffice(name);
    }

    private static bool IsOfWord(string name) => name.StartsWith("~$", StringComparison.Ordinal);

    private static bool IsOfLibreOffice(string name) => name.StartsWith(".~lock.", StringComparison.OrdinalIgnoreCase) && name.EndsWith('#');
}

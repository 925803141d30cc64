using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>
/// The stylesheet of the pages. The program's theme has it in parts, a file for each subject; pages load it as one, which is faster from a disk and on slow
/// lines.
/// </summary>
internal static class JoinedStylesheet
{
    private const string Parts = "styles/";

    /// <summary>Joins the parts in the order of their names, with an empty line between them.</summary>
    /// <param name="own">The files of the program's theme.</param>
    public static StoredFile Of(ImmutableArray<StoredFile> own)
    {
        var parts = own.Where(file => file.Path.StartsWith(Parts, StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        return new StoredFile(SitePaths.Stylesheet, () => [.. parts.SelectMany((part, number) => number == 0 ? part.Read() : [(byte)'\n', .. part.Read()])]);
    }
}

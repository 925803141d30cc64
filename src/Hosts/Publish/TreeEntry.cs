using System.Globalization;

namespace SiteGen.Hosts.Publish;

/// <summary>A file of a pushed tree, as <c>git ls-tree -r -z --long</c> names it.</summary>
/// <param name="Mode">What it is: <c>100644</c> and <c>100755</c> files, <c>120000</c> a symbolic link, <c>160000</c> another repository.</param>
/// <param name="Id">The id of its object.</param>
/// <param name="Length">Its size in bytes; 0 for another repository.</param>
/// <param name="Path">Where it stands, with <c>/</c>.</param>
internal sealed record TreeEntry(string Mode, string Id, long Length, string Path)
{
    /// <summary>Whether it is a file, and nothing that leads elsewhere.</summary>
    public bool IsFile => Mode is "100644" or "100755" or "100664";

    /// <summary>Reads <c>mode SP type SP id SP+ length TAB path</c>.</summary>
    public static TreeEntry Parse(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var fields = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new TreeEntry(fields[0], fields[2], fields[3] == "-" ? 0 : long.Parse(fields[3], CultureInfo.InvariantCulture), line[(tab + 1)..]);
    }
}

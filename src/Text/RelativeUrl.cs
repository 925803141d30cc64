namespace SiteGen.Text;

/// <summary>Links between the files of one site, written so that they work from a web server, a sub-path and a disk.</summary>
internal static class RelativeUrl
{
    /// <summary>
    /// The link from the file <paramref name="from"/> to the file <paramref name="to"/>, both relative to the site's root with <c>/</c>.
    /// <c>a/b/c.html</c> to <c>a/d.html</c> is <c>../d.html</c>.
    /// </summary>
    public static string Between(string from, string to)
    {
        var common = 0;
        for (var i = 0; i < Math.Min(from.Length, to.Length) && from[i] == to[i]; i++)
        {
            if (from[i] == '/')
                common = i + 1;
        }

        var up = from.AsSpan(common).Count('/');
        return up == 0 ? to[common..] : string.Concat(Enumerable.Repeat("../", up)) + to[common..];
    }

    /// <summary>The link to a place of a file: <c>#id</c> alone where it is the same file, and no fragment where <paramref name="id"/> is null.</summary>
    public static string Between(string from, string to, string? id)
    {
        if (id is null)
            return Between(from, to);
        return (from == to ? "" : Between(from, to)) + "#" + id;
    }

    /// <summary>The path that <paramref name="link"/> means in the file <paramref name="from"/>; null when it leaves the root.</summary>
    public static string? Resolve(string from, string link)
    {
        var segments = new List<string>(from.Split('/')[..^1]);
        foreach (var segment in link.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count == 0)
                return null;
            else
                segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments);
    }
}

using System.Buffers;
using System.Text;
using SiteGen.Search.Encodings;

namespace SiteGen.Search.Files;

/// <summary>Files of the index: each a call of one function, so that a page can load it by a classic script element, from a disk as well.</summary>
internal static class IndexFile
{
    private const string Function = "sitegenSearch";

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(control => (char)control), '"', '\\', '\u2028', '\u2029']);

    /// <summary>The files of a kind; every number has one.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Of(SearchLayout layout, char kind, IEnumerable<IndexEntry> entries)
    {
        var byFile = entries.ToLookup(entry => layout.FileOf(kind, entry.Key));
        return Enumerable.Range(0, layout.FilesOf(kind)).AsParallel().AsOrdered()
            .Select(number => Of(SearchLayout.Name(kind, number), byFile[number]));
    }

    /// <summary>The files of a kind, each with at most one entry.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Single(SearchLayout layout, char kind, IReadOnlyList<IndexEntry> entries) =>
        Enumerable.Range(0, layout.FilesOf(kind)).AsParallel().AsOrdered()
            .Select(number => Of(SearchLayout.Name(kind, number), entries.Skip(number).Take(1)));

    /// <summary>A file that calls the function with its own name and some values, which are JavaScript already.</summary>
    public static KeyValuePair<string, byte[]> Of(string path, params IEnumerable<string> values)
    {
        var name = path[SearchLayout.Folder.Length..^".js".Length];
        return new(path, Encoding.UTF8.GetBytes($"{Function}({string.Join(',', values.Prepend(Quote(name)))})\n"));
    }

    /// <summary>A text as a JavaScript string.</summary>
    public static string Quote(string text)
    {
        if (text.AsSpan().IndexOfAny(Escaped) < 0)
            return $"\"{text}\"";
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is < ' ' or '\u2028' or '\u2029')
                quoted.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A file with these entries.</summary>
    public static KeyValuePair<string, byte[]> Of(string path, IEnumerable<IndexEntry> entries)
    {
        var encoder = new ListEncoder();
        var labels = new List<string>();
        foreach (var entry in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            labels.Add(entry.Label);
            entry.Write(encoder);
        }

        return labels.TrueForAll(label => label.Length == 0)
            ? Of(path, Quote(encoder.Finish()))
            : Of(path, Quote(string.Join('|', labels)), Quote(encoder.Finish()));
    }
}

using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Archives.Permalinks;
using SiteGen.Pages;
using SiteGen.Search;

namespace SiteGen.Tests.Approved;

/// <summary>
/// A whole site as readable texts: every page, feed and data file, the inside of every book, the index of the search, the ledger. <c>files.txt</c> lists
/// all files; what is no text, or is a copy of an input file, is there with its SHA-256 or the name of what it copies.
/// </summary>
internal sealed class SiteTexts
{
    private static readonly string[] Readable = [".html", ".xhtml", ".xml", ".json", ".opf", ".ncx", ".txt", ""];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly StringBuilder _list = new();
    private readonly ILookup<string, string> _copied;

    private SiteTexts(SiteInput input)
    {
        var files = input.Input.Select(file => (Name: "input/" + file.Path, file)).Concat(input.Seeds.Select(file => (Name: "seeds/" + file.Path, file)));
        _copied = files.ToLookup(file => Sum(file.file.Read()), file => file.Name);
    }

    /// <summary>The texts by path.</summary>
    public static IReadOnlyDictionary<string, string> Of(SiteInput input, SitePlan plan)
    {
        var site = new SiteTexts(input);
        foreach (var file in plan.Files)
            site.Add(file.Path, file.Render());
        site._texts.Add("files.txt", site._list.ToString());
        site._texts.Add(PermalinkLedger.Path, PermalinkWriter.Write(plan.Permalinks));
        return site._texts;
    }

    private void Add(string path, byte[] bytes)
    {
        if (Copied(path, bytes) is { } original)
            List(path, "copy of " + original);
        else if (path.StartsWith(SearchLayout.Folder, StringComparison.Ordinal))
            AddText(path, IndexText.Of(Encoding.UTF8.GetString(bytes)));
        else if (path.EndsWith(".epub", StringComparison.Ordinal))
            AddBook(path, bytes);
        else if (bytes.Length > 0 && Readable.Contains(Path.GetExtension(path)))
            AddText(path, Encoding.UTF8.GetString(bytes));
        else
            List(path, bytes.Length == 0 ? "empty" : Sum(bytes));
    }

    // Of several files with the same bytes the one with the same name.
    private string? Copied(string path, byte[] bytes) =>
        bytes.Length == 0 ? null : _copied[Sum(bytes)].OrderByDescending(name => name == "input/" + path).FirstOrDefault();

    private void AddBook(string path, byte[] bytes)
    {
        List(path, "book");
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var inside = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(inside);
            Add($"{path}/{entry.FullName}", inside.ToArray());
        }
    }

    // A text that is there under another path already is not shown twice.
    private void AddText(string path, string text)
    {
        if (!_paths.TryAdd(text, path))
        {
            List(path, "same as " + _paths[text]);
            return;
        }

        List(path, "text");
        _texts.Add(path, text);
    }

    private void List(string path, string what) => _list.Append(path).Append(": ").Append(what).Append('\n');

    private static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

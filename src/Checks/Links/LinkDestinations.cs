using System.Collections.Concurrent;
using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Checks.Links;

/// <summary>
/// Every different target that the site links to, against the existing files and ids.
/// Takes pages from several threads; its size follows the number of targets and ids, not of links.
/// </summary>
internal sealed class LinkDestinations
{
    private readonly FrozenSet<string> _files;
    private readonly FrozenSet<FolderPath> _folders;
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _ids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<LinkDestination, LinkUse> _uses = new();

    public LinkDestinations(IEnumerable<string> files)
    {
        _files = files.ToFrozenSet(StringComparer.Ordinal);
        _folders = _files.SelectMany(FolderPath.Above).Append(new FolderPath("")).ToFrozenSet();
    }

    /// <summary>Remembers the ids of a page. The same id on many pages is held once.</summary>
    public void AddPage(string path, IEnumerable<string> ids) =>
        _ids[path] = ids.Select(id => _words.GetOrAdd(id, id)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Remembers a relative link that stands in <paramref name="from"/>.</summary>
    public void Add(string from, Reference link) =>
        _uses.AddOrUpdate(
            LinkDestination.Of(from, link.Address),
            _ => new LinkUse(link.Address, link.Location, 1),
            (_, use) => use.And(new LinkUse(link.Address, link.Location, 1)));

    /// <summary>The targets that do not exist; to be asked when every page is there.</summary>
    public IEnumerable<Diagnostic> FindBroken() => _uses.Select(use => Broken(use.Key, use.Value)).OfType<Diagnostic>();

    private Diagnostic? Broken(LinkDestination target, LinkUse use)
    {
        if (target.Path is not { } path)
            return CheckLinkProblems.LeavesSite(use.First, use.Address, use.Count);
        if (_folders.Contains(FolderPath.Named(path.TrimEnd('/'))))
            return CheckLinkProblems.NamesFolder(use.First, use.Address, use.Count);
        if (!_files.Contains(path))
            return CheckLinkProblems.TargetMissing(use.First, use.Address, OutputPath.Of(path), use.Count);
        return HasId(path, target.Id) ? null : CheckLinkProblems.IdMissing(use.First, use.Address, OutputPath.Of(path), use.Count);
    }

    // HTML Standard, "select the indicated part": as written, then percent-decoded; "" and "top" are the top of the page.
    // "q=…&organisation=…" is what the page of the search is to look for; no id begins so.
    private bool HasId(string path, string id) =>
        id.Length == 0
        || !_ids.TryGetValue(path, out var ids)
        || ids.Contains(id)
        || ids.Contains(Uri.UnescapeDataString(id))
        || id.StartsWith("q=", StringComparison.Ordinal)
        || id.Equals("top", StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Concurrent;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>Tells where every address leads by the redirects of a ledger. It does not check that the target exists.</summary>
public sealed class PermalinkMoves
{
    // Redirects of folders into themselves make an address longer for ever; no file has so long a path.
    private const int LongestPath = 2_000;

    private readonly ConcurrentDictionary<PermalinkAddress, PermalinkAddress?> _ends = new();
    private readonly Dictionary<PermalinkAddress, PermalinkAddress> _places = [];
    private readonly Dictionary<FolderPath, string> _folders;

    /// <summary>The redirects of a ledger.</summary>
    public PermalinkMoves(PermalinkLedger ledger)
    {
        var redirects = ledger.Entries.Where(entry => entry.Redirect is not null).ToLookup(entry => entry.Address.Value.IsFolder);
        foreach (var entry in redirects[false])
            _places.Add(entry.Address.Value, entry.Redirect!.Value.Value);
        _folders = redirects[true].ToDictionary(entry => new FolderPath(entry.Address.Value.Path), entry => entry.Redirect!.Value.Value.Path);
    }

    /// <summary>The address to which an address leads in the end: itself when it was never moved, null when the redirects go in a circle.</summary>
    public PermalinkAddress? Follow(PermalinkAddress address)
    {
        var way = new HashSet<PermalinkAddress>();
        var here = address;
        PermalinkAddress? end;
        while (!_ends.TryGetValue(here, out end))
        {
            if (Next(here) is not { } next)
                return Keep(way.Append(here), here);
            if (!way.Add(here))
                return Keep(way, null);
            // Of a way without end only the beginning is kept.
            if (next.Path.Length > LongestPath)
                return Keep([address], null);
            here = next;
        }

        return Keep(way, end);
    }

    private PermalinkAddress? Keep(IEnumerable<PermalinkAddress> way, PermalinkAddress? end)
    {
        foreach (var passed in way)
            _ends[passed] = end;
        return end;
    }

    // The redirect of the place itself, else that of its page, else that of a folder above.
    private PermalinkAddress? Next(PermalinkAddress address)
    {
        if (_places.TryGetValue(address, out var place))
            return place;
        if (address.Id is not null && _places.TryGetValue(new(address.Path, null), out var page))
            return page.Id is null ? page with { Id = address.Id } : page;
        foreach (var folder in FolderPath.Above(address.Path))
        {
            if (_folders.TryGetValue(folder, out var to))
                return address with { Path = to + address.Path[folder.Value.Length..] };
        }

        return null;
    }
}

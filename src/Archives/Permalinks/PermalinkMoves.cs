using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>Tells where every address leads by the redirects of a ledger. It does not check that the target exists.</summary>
public sealed class PermalinkMoves
{
    // A chain this long goes in a circle: each step is a decision that a person took.
    private const int MaxSteps = 100;

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
        for (var step = 0; step < MaxSteps; step++)
        {
            if (Next(address) is not { } next)
                return address;
            address = next;
        }

        return null;
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

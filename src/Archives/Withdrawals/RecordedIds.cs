using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Text;

namespace SiteGen.Archives.Withdrawals;

/// <summary>Which addresses of a ledger belong to which page and folder. What was redirected has its own way on and is not among them.</summary>
internal sealed class RecordedIds
{
    private readonly ILookup<string, string> _ids;
    private readonly ILookup<FolderPath, string> _paths;

    /// <summary>The addresses of a ledger.</summary>
    public RecordedIds(PermalinkLedger ledger)
    {
        var moves = new PermalinkMoves(ledger);
        var addresses = ledger.Entries.Select(entry => entry.Address.Value)
            .Where(address => !address.IsFolder && moves.Follow(address) == address)
            .ToImmutableArray();
        _ids = addresses.Where(address => address.Id is not null).ToLookup(address => address.Path, address => address.Id!, StringComparer.Ordinal);
        _paths = addresses.Select(address => address.Path).Distinct(StringComparer.Ordinal)
            .SelectMany(path => FolderPath.Above(path).Select(folder => (folder, path)))
            .ToLookup(entry => entry.folder, entry => entry.path);
    }

    /// <summary>The ids that were published on a page.</summary>
    public IEnumerable<string> OnPage(string path) => _ids[path];

    /// <summary>The ids that were published on any page right in a folder.</summary>
    public IEnumerable<string> InFolder(FolderPath folder) => PagesIn(folder).SelectMany(page => _ids[page]);

    /// <summary>The pages that were published right in a folder.</summary>
    public IEnumerable<PagePath> PagesIn(FolderPath folder) =>
        _paths[folder].Where(path => PagePath.Is(path) && FolderPath.Of(path) == folder).Select(path => new PagePath(path));

    /// <summary>The files below a folder that are no pages.</summary>
    public IEnumerable<string> FilesIn(FolderPath folder) => _paths[folder].Where(path => !PagePath.Is(path));
}

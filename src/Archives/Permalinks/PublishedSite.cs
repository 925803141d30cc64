using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives.Withdrawals;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>What a build would publish.</summary>
internal sealed class PublishedSite
{
    private readonly HashSet<string> _files;
    private readonly Dictionary<PermalinkAddress, PublishedPlace> _places = [];
    private readonly HashSet<string> _documents;
    private readonly Lazy<FrozenSet<FolderPath>> _folders;
    private readonly Lazy<ILookup<string?, PublishedPlace>> _byWords;
    private readonly Lazy<ILookup<string, PublishedPlace>> _byPage;

    /// <summary>A site that is about to be published.</summary>
    /// <param name="files">Every file of it.</param>
    /// <param name="permanent">Those among them whose addresses must never die.</param>
    /// <param name="places">Every place of it that readers can cite.</param>
    public PublishedSite(IEnumerable<string> files, ImmutableArray<string> permanent, IEnumerable<PublishedPlace> places)
    {
        Permanent = permanent;
        Places = [.. places.Where(place => _places.TryAdd(place.Address, place))];
        _files = files.ToHashSet(StringComparer.Ordinal);
        _documents = Places.Select(place => place.Address.Path).ToHashSet(StringComparer.Ordinal);
        _folders = new(() => FolderPath.AllAbove(_files));
        _byPage = new(() => Places.ToLookup(place => place.Address.Path));
        _byWords = new(() => Places.ToLookup(place => place.Sha256));
    }

    /// <summary>The files whose addresses must never die.</summary>
    public ImmutableArray<string> Permanent { get; }

    /// <summary>What of the input could not be read, so that more might be published than is known here.</summary>
    public UnreadFiles Unread { get; init; } = UnreadFiles.None;

    /// <summary>What was withdrawn: its addresses live on, as pages that say so or as files that a server answers for.</summary>
    public WithdrawnContent Withdrawn { get; init; } = WithdrawnContent.None;

    /// <summary>The places that readers can cite.</summary>
    public ImmutableArray<PublishedPlace> Places { get; }

    /// <summary>The place at an address; null when there is none with words of its own.</summary>
    public PublishedPlace? Find(PermalinkAddress address) => _places.GetValueOrDefault(address);

    /// <summary>Whether something lives at an address. A page that is not made of a document is known only as a whole.</summary>
    public bool Has(PermalinkAddress address) =>
        IsWithdrawn(address)
        || (_files.Contains(address.Path) && (address.Id is null || _places.ContainsKey(address) || (!_documents.Contains(address.Path) && IsId(address.Id))));

    // What the program gives as an id, and nothing that only looks like the end of an address.
    private static bool IsId(string id) => id.Length > 0 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    /// <summary>Whether what was published at an address was withdrawn.</summary>
    public bool IsWithdrawn(PermalinkAddress address) => Withdrawn.Holds(address.Path) || Find(address) is { IsWithdrawn: true };

    /// <summary>The places of a page, in their order.</summary>
    public IEnumerable<PublishedPlace> PlacesOf(string page) => _byPage.Value[page].Where(place => place.Address.Id is not null);

    /// <summary>Whether anything lives below a folder.</summary>
    public bool HasAnyBelow(FolderPath folder) => _folders.Value.Contains(folder);

    /// <summary>The only place with these words; null when there is none, or more than one.</summary>
    public PublishedPlace? WithWords(string? sha256) => sha256 is not null && _byWords.Value[sha256].Take(2).ToList() is [var only] ? only : null;
}

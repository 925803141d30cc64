using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>
/// Tells a section or a heading that was deleted once, with the number of places that went with it. Where their words stand elsewhere now, each needs a line of
/// its own, and is left to <see cref="PermalinkCheck"/>.
/// </summary>
/// <param name="ledger">What was published.</param>
/// <param name="site">What a build would publish.</param>
/// <param name="redirectLine">The line that would redirect an entry.</param>
/// <param name="inDoubt">Folders of which nothing is said.</param>
internal sealed class GonePlaces(PermalinkLedger ledger, PublishedSite site, Func<Permalink, string> redirectLine, FrozenSet<FolderPath> inDoubt)
{
    private readonly HashSet<PermalinkAddress> _addresses = [];
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly PermalinkMoves _moves = new(ledger);
    private readonly Lazy<LastPlaces> _last = new(() => new LastPlaces(site));
    private readonly Lazy<PlaceLines> _lines = new(() => new PlaceLines(site.Places));

    /// <summary>What is to be told.</summary>
    public ImmutableArray<Diagnostic> Problems => _problems.ToImmutable();

    /// <summary>Whether what is to be told of an address is told here.</summary>
    public bool Tells(PermalinkAddress address) => _addresses.Contains(address);

    /// <summary>Looks for them.</summary>
    public GonePlaces Find()
    {
        foreach (var page in ledger.Entries.Where(IsGone).GroupBy(entry => entry.Address.Value.Path, StringComparer.Ordinal))
        {
            // A heading stands before what is below it: "iii-1", "iii-1-p1".
            var gone = page.OrderBy(entry => entry.Address.Value.Id ?? "", StringComparer.Ordinal).ToList();
            for (var start = 0; start < gone.Count;)
            {
                var end = start + 1;
                while (end < gone.Count && IsBelow(gone[end], gone[start]))
                    end++;
                Tell(gone[start], [.. gone.Skip(start + 1).Take(end - start - 1)]);
                start = end;
            }
        }

        return this;
    }

    private bool IsGone(Permalink entry)
    {
        var address = entry.Address.Value;
        return address.IsPage && entry.Redirect is null && !site.Has(address) && !site.Unread.MayHold(address) && _moves.Follow(address) == address
            && !FolderPath.Above(address.Path).Any(inDoubt.Contains)
            && !(site.Unread.MayHoldTerm && address.Path.EndsWith("/index.html", StringComparison.Ordinal));
    }

    private static bool IsBelow(Permalink entry, Permalink above) =>
        above.Address.Value.Id is not { } heading || entry.Address.Value.Id!.StartsWith(heading + "-", StringComparison.Ordinal);

    private void Tell(Permalink first, ImmutableArray<Permalink> below)
    {
        if (below.IsEmpty || below.Any(entry => site.WithWords(entry.Words) is not null))
            return;
        var address = first.Address.Value;
        // Words that are missing belong behind what stands before.
        var before = address.Id is null ? _last.Value.OfPageBefore(address.Path) : LastBefore(address);
        _addresses.Add(address);
        _addresses.UnionWith(below.Select(entry => entry.Address.Value));
        _problems.Add(PermalinkProblems.GoneWithPlaces(
            address.Id is null || before is null ? first.Address.Location : before.Location,
            address.ToString(), below.Length, redirectLine(first), first.IsRecorded) with
        {
            Explains = before is null ? null : _lines.Value.Of(before),
        });
    }

    // What stands before "iii-2" is all of "iii-1"; before the first heading the paragraphs right below the section's.
    private PublishedPlace? LastBefore(PermalinkAddress heading)
    {
        var dash = heading.Id!.LastIndexOf('-');
        var above = dash < 0 ? "" : heading.Id[..dash];
        var number = int.TryParse(heading.Id.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        for (var before = number - 1; before > 0 && before > number - 10; before--)
        {
            if (_last.Value.Of(heading with { Id = dash < 0 ? $"{before}" : $"{above}-{before}" }) is { } last)
                return last;
        }

        return _last.Value.RightBelow(heading with { Id = above });
    }
}

using System.Collections.Frozen;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Disclosure;

namespace SiteGen.Archives.Withdrawals;

/// <summary>
/// What the ledger remembers as withdrawn, and finds again in what would be published: at its old address, where a redirect leads from there, or in the same
/// words elsewhere. A line that is deleted brings nothing back: somebody must say that it may be published again.
/// </summary>
internal sealed class WithdrawnBefore
{
    // Fewer letters may stand in any report: a heading, a cell, a sentence that every one has.
    private const int FewestLetters = 40;

    private readonly FrozenDictionary<PermalinkAddress, string> _places;
    private readonly FrozenDictionary<string, string> _words;

    /// <summary>What a ledger remembers.</summary>
    public WithdrawnBefore(PermalinkLedger ledger)
    {
        var withdrawn = ledger.Entries.Where(entry => entry.IsWithdrawn).ToList();
        var moves = new PermalinkMoves(ledger);
        _places = withdrawn.GroupBy(entry => moves.Follow(entry.Address.Value) ?? entry.Address.Value)
            .ToFrozenDictionary(same => same.Key, same => same.First().Address.Value.ToString());
        // What stands elsewhere too, and was never withdrawn there, may be said.
        var others = withdrawn.Count == 0 ? [] : ledger.Entries.Where(entry => !entry.IsWithdrawn).Select(entry => entry.Words).ToHashSet();
        _words = withdrawn.Where(entry => entry.Words is not null && !others.Contains(entry.Words))
            .DistinctBy(entry => entry.Words)
            .ToFrozenDictionary(entry => entry.Words!, entry => entry.Address.Value.ToString(), StringComparer.Ordinal);
    }

    /// <summary>What a report would publish again: the report or a section as a whole, where all of it was withdrawn, else each place.</summary>
    public IEnumerable<Finding> TakenBackBy(ReportEntry report)
    {
        if (_places.Count == 0)
            return [];
        var pages = PublishedPlaces.Of(report).Where(place => !place.IsWithdrawn)
            .GroupBy(place => place.Address.Path, StringComparer.Ordinal)
            .Select(page => page.ToList())
            .ToList();
        if (FoundAt(pages[0][0]) is { } whole)
            return [whole];
        var found = pages.SelectMany(TakenBackOn).ToList();
        var source = (report.Source?.Paths ?? []).FirstOrDefault(path => _places.ContainsKey(new(path, null)));
        return found.Count == 0 && source is not null ? [Found(report.FrontMatter.Title.Location, source)] : found;
    }

    // A footnote went with the paragraph that mentions it, and comes back with it.
    private IEnumerable<Finding> TakenBackOn(List<PublishedPlace> page)
    {
        if (FoundAt(page[0]) is { } heading)
            return [heading];
        var found = page.ToLookup(place => IsFootnote(place.Address), place => FoundAt(place) ?? FoundWordsOf(place));
        var paragraphs = found[false].OfType<Finding>().ToList();
        return paragraphs.Count > 0 ? paragraphs : found[true].OfType<Finding>();
    }

    private static bool IsFootnote(PermalinkAddress address) => address.Id is { } id && id.Split('-')[^1].StartsWith("fn", StringComparison.Ordinal);

    private Finding? FoundAt(PublishedPlace place) => _places.TryGetValue(place.Address, out var address) ? Found(place.Location, address) : null;

    private Finding? FoundWordsOf(PublishedPlace place) =>
        place is { Length: >= FewestLetters, Sha256: { } sum } && _words.TryGetValue(sum, out var address) ? Found(place.Location, address) : null;

    private static Finding Found(SourceLocation location, string address) => new(SensitiveRules.WithdrawnBefore, location, address, address);
}

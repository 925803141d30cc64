using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>Compares what was published with what a build would publish, and reports every address that would die and all words that have changed.</summary>
/// <param name="ledger">What was published.</param>
/// <param name="site">What a build would publish.</param>
/// <param name="last">Where the former words may be found.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class PermalinkCheck(PermalinkLedger ledger, PublishedSite site, LastSite last, DiagnosticBag diagnostics)
{
    private readonly PermalinkMoves _moves = new(ledger);
    private readonly Lazy<ILookup<string, string?>> _wordsByPage = new(() => ledger.Entries.ToLookup(entry => entry.Address.Value.Path, entry => entry.Words));
    private readonly ShiftedPlaces _shifted = new(ledger, site);
    private GonePlaces? _gone;
    private readonly PrecedingPlaces _preceding = new(site);
    private readonly Lazy<PlaceLines> _lines = new(() => new PlaceLines(site.Places));
    private FrozenSet<FolderPath> _wrongFolders = [];

    /// <summary>Checks every entry, and gives the ledger of the site as it now is.</summary>
    public PermalinkLedger Run()
    {
        // Lines that cannot be read, or that contradict each other, have been reported; what they mean would only be guessed.
        if (site.Unread.Holds(PermalinkLedger.Path))
            return ledger;
        _wrongFolders = new FolderRedirects(ledger, site, _moves).Check(diagnostics);
        _gone = new GonePlaces(ledger, site, RedirectLine, _wrongFolders).Find();
        diagnostics.AddRange([.. _shifted.Problems, .. _gone.Problems]);
        var kept = ledger.Entries.Select(Check).OfType<Permalink>();
        return new PermalinkLedger(
            [.. kept.Select(entry => site.IsWithdrawn(entry.Address.Value) ? entry with { IsWithdrawn = true } : entry), .. New()]);
    }

    private IEnumerable<Permalink> New()
    {
        var start = SourceLocation.Start(PermalinkLedger.Path);
        var files = site.Permanent.Select(path => new PermalinkAddress(path, null)).Where(address => site.Find(address) is null);
        // What is withdrawn before its address was recorded here was published by a server: that it is withdrawn must not be forgotten either.
        return site.Places.Select(place => (place.Address, place.Sha256))
            .Concat(files.Select(address => (address, (string?)null)))
            .Where(published => ledger.Find(published.Item1) is null)
            .Select(published => new Permalink(new(published.Item1, start), published.Item2, null, []) { IsWithdrawn = site.IsWithdrawn(published.Item1) });
    }

    // The entry as it is to be kept; null when another one says the same.
    private Permalink? Check(Permalink entry)
    {
        var address = entry.Address.Value;
        if (address.IsFolder || IsInDoubt(entry))
            return entry;
        if (_moves.Follow(address) is { } target)
            return target == address ? CheckLiving(entry) : CheckMoved(entry, target);
        diagnostics.Add(PermalinkProblems.RedirectCircular(entry.Address.Location, address.ToString()));
        return entry;
    }

    // It may be in a file that could not be read, or its folder is redirected by a line that is wrong: one message is enough.
    // While a document cannot be read, its term is not known, and so it is not known which pages of terms exist.
    private bool IsInDoubt(Permalink entry)
    {
        var address = entry.Address.Value;
        if (site.Unread.MayHold(address) || (entry.Redirect is null && FolderPath.Above(address.Path).Any(_wrongFolders.Contains)))
            return true;
        return _moves.Follow(address) is { } target
            && (target == address ? IsOfTerm(entry) && MayBeOfTerm(address) : site.Unread.MayHold(target) || MayBeOfTerm(target));
    }

    // The page of a term is recorded as one without words of its own, that of a report with its title.
    private static bool IsOfTerm(Permalink entry) => entry is { Words: null, Address.Value.Id: null };

    private bool MayBeOfTerm(PermalinkAddress address) =>
        site.Unread.MayHoldTerm && !site.Has(address) && address.Path.EndsWith("/index.html", StringComparison.Ordinal);

    private Permalink CheckLiving(Permalink entry)
    {
        var address = entry.Address.Value;
        if (site.IsWithdrawn(address) || _shifted.Tells(address) || _gone!.Tells(address))
            return entry;
        if (site.Find(address) is { } place)
            return CheckWords(entry, place);
        if (!site.Has(address) && !IsToldByItsPage(address, address))
            diagnostics.Add(PermalinkProblems.Gone(entry.Address.Location, address.ToString(), RedirectLine(entry), entry.IsRecorded) with
            {
                Explains = _preceding.Before(address) is { } before ? _lines.Value.Of(before) : null,
            });
        return entry;
    }

    private Permalink? CheckMoved(Permalink entry, PermalinkAddress target)
    {
        if (entry.Redirect is { } redirect)
        {
            if (site.Has(entry.Address.Value) && !site.IsWithdrawn(entry.Address.Value))
                diagnostics.Add(PermalinkProblems.RedirectOfLiving(redirect.Location, entry.Address.Value.ToString()));
            else if (!site.Has(target))
                diagnostics.Add(PermalinkProblems.RedirectBroken(redirect.Location, target.ToString(), NearbyPlaces.Of(target, site)));
            else
                CheckKind(entry, target);
            return entry;
        }

        if (!site.Has(target) && !IsToldByItsPage(entry.Address.Value, target))
            diagnostics.Add(PermalinkProblems.GoneOnTheWay(entry.Address.Location, entry.Address.Value.ToString(), target.ToString(), RedirectLine(entry)));
        else if (site.Has(target))
            CheckKind(entry, target);
        if (entry.Address.Value.Id is null || site.Find(target) is not { IsWithdrawn: false } place)
            return entry;
        var known = CheckWords(entry, place);
        return known is { Corrections.IsEmpty: true, IsWithdrawn: false } ? null : known;
    }

    // Whether it is a place of a page that is gone itself, or redirected wrongly, and has a line of its own.
    private bool IsToldByItsPage(PermalinkAddress address, PermalinkAddress target)
    {
        var page = address with { Id = null };
        if (address.Id is null || ledger.Find(page) is not { } entry)
            return false;
        return !site.Has(target with { Id = null }) || (entry.Redirect is not null && site.Has(page));
    }

    private void CheckKind(Permalink entry, PermalinkAddress target)
    {
        if (!entry.Address.Value.CanLeadTo(target))
            diagnostics.Add(PermalinkProblems.FileEnds(entry.Redirect?.Location ?? entry.Address.Location, entry.Address.Value.ToString(), target.ToString()));
    }

    private Permalink CheckWords(Permalink entry, PublishedPlace place)
    {
        if (place.IsWithdrawn)
            return entry;
        var same = entry.Words is null || entry.Words == place.Sha256;
        var corrected = !entry.Corrections.IsEmpty && PublishedPlace.ChecksumOf(entry.Corrections[^1].Former) == entry.Words;
        // Telling the former words would publish again what was redacted.
        if (!same && !corrected && !place.IsRedacted)
        {
            int? line = entry.IsRecorded ? entry.Address.Location.Line : null;
            diagnostics.Add(PermalinkProblems.WordsChanged(place.Location, entry.Address.Value.ToString(), line, CorrectionLine(entry)) with
            {
                Explains = _lines.Value.Of(place),
            });
        }

        return entry with { Words = place.Sha256 };
    }

    // The lines that a person can put into the ledger as they are, as far as that can be known.
    private string RedirectLine(Permalink entry) =>
        $"{entry.Address.Value}: {{redirect: {NewAddressOf(entry) ?? "…"}{MarkOf(entry)}}}";

    private static string MarkOf(Permalink entry) => entry.IsWithdrawn ? ", withdrawn: true" : "";

    // The place that has the words now; for a page, the page that has most of them: a sentence that is in many reports tells nothing.
    private string? NewAddressOf(Permalink entry)
    {
        if (entry.Address.Value.Id is not null)
            return site.WithWords(entry.Words)?.Address.ToString();
        var words = _wordsByPage.Value[entry.Address.Value.Path].OfType<string>().ToList();
        return words
            .Select(known => site.WithWords(known)?.Address.Path)
            .OfType<string>()
            .CountBy(path => path)
            .Where(page => page.Value * 2 > words.Count)
            .Select(page => page.Key)
            .FirstOrDefault();
    }

    private string CorrectionLine(Permalink entry)
    {
        var correction = $"{{date: YYYY-MM-DD, former: {PermalinkWriter.Quoted(last.WordsOf(entry) ?? "…")}}}";
        var corrections = entry.Corrections.Select(PermalinkWriter.Value).Append(correction);
        return $"{entry.Address.Value}: {{sha256: {entry.Words}, corrections: [{string.Join(", ", corrections)}]{MarkOf(entry)}}}";
    }
}

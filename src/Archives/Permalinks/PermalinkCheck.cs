using SiteGen.Diagnostics;

namespace SiteGen.Archives.Permalinks;

/// <summary>Compares what was published with what a build would publish, and reports every address that would die and all words that have changed.</summary>
/// <param name="ledger">What was published.</param>
/// <param name="site">What a build would publish.</param>
/// <param name="last">Where the former words may be found.</param>
/// <param name="diagnostics">Where problems go.</param>
public sealed class PermalinkCheck(PermalinkLedger ledger, PublishedSite site, LastSite last, DiagnosticBag diagnostics)
{
    private readonly PermalinkMoves _moves = new(ledger);

    /// <summary>Checks every entry, and gives the ledger of the site as it now is.</summary>
    public PermalinkLedger Run()
    {
        var kept = ledger.Entries.Select(Check).OfType<Permalink>().ToList();
        return new PermalinkLedger([.. kept, .. New()]);
    }

    private IEnumerable<Permalink> New()
    {
        var start = SourceLocation.Start(PermalinkLedger.Path);
        var files = site.Permanent.Select(path => new PermalinkAddress(path, null)).Where(address => site.Find(address) is null);
        return site.Places.Select(place => (place.Address, place.Sha256))
            .Concat(files.Select(address => (address, (string?)null)))
            .Where(published => ledger.Find(published.Item1) is null)
            .Select(published => new Permalink(new(published.Item1, start), published.Item2, null, []));
    }

    // The entry as it is to be kept; null when another one says the same.
    private Permalink? Check(Permalink entry)
    {
        var address = entry.Address.Value;
        if (address.IsFolder)
            return entry;
        if (_moves.Follow(address) is { } target)
            return target == address ? CheckLiving(entry) : CheckMoved(entry, target);
        diagnostics.Add(PermalinkProblems.RedirectCircular(entry.Address.Location, address.ToString()));
        return entry;
    }

    private Permalink CheckLiving(Permalink entry)
    {
        var address = entry.Address.Value;
        if (site.Find(address) is { } place)
            return CheckWords(entry, place);
        // Of a page that is gone, the page alone is told.
        if (!site.Has(address) && (address.Id is null || site.Has(address with { Id = null })))
            diagnostics.Add(PermalinkProblems.Gone(entry.Address.Location, address.ToString(), RedirectLine(entry)));
        return entry;
    }

    private Permalink? CheckMoved(Permalink entry, PermalinkAddress target)
    {
        if (entry.Redirect is { } redirect)
        {
            if (site.Has(entry.Address.Value))
                diagnostics.Add(PermalinkProblems.RedirectOfLiving(redirect.Location, entry.Address.Value.ToString()));
            else if (!site.Has(target))
                diagnostics.Add(PermalinkProblems.RedirectBroken(redirect.Location, target.ToString()));
            return entry;
        }

        if (!site.Has(target))
            diagnostics.Add(PermalinkProblems.GoneOnTheWay(entry.Address.Location, entry.Address.Value.ToString(), target.ToString(), RedirectLine(entry)));
        if (entry.Address.Value.Id is null || site.Find(target) is not { } place)
            return entry;
        var known = CheckWords(entry, place);
        return known.Corrections.IsEmpty ? null : known;
    }

    private Permalink CheckWords(Permalink entry, PublishedPlace place)
    {
        var same = entry.Words is null || entry.Words == place.Sha256;
        var corrected = !entry.Corrections.IsEmpty && PublishedPlace.ChecksumOf(entry.Corrections[^1].Former) == entry.Words;
        if (!same && !corrected)
            diagnostics.Add(PermalinkProblems.WordsChanged(place.Location, entry.Address.Value.ToString(), entry.Address.Location.Line, CorrectionLine(entry)));
        return entry with { Words = place.Sha256 };
    }

    // The lines that a person can put into the ledger as they are, as far as that can be known.
    private string RedirectLine(Permalink entry) => $"{entry.Address.Value}: {{redirect: {NewAddressOf(entry) ?? "…"}}}";

    private readonly ILookup<string, Permalink> _entriesOfPage = ledger.Entries.ToLookup(entry => entry.Address.Value.Path, StringComparer.Ordinal);

    // The place that has the words now; for a page, the page that has most of them.
    private string? NewAddressOf(Permalink entry)
    {
        if (entry.Address.Value.Id is not null)
            return site.WithWords(entry.Words)?.Address.ToString();
        return _entriesOfPage[entry.Address.Value.Path]
            .Select(other => site.WithWords(other.Words)?.Address.Path)
            .OfType<string>()
            .CountBy(path => path)
            .OrderByDescending(page => page.Value)
            .ThenBy(page => page.Key, StringComparer.Ordinal)
            .Select(page => page.Key)
            .FirstOrDefault();
    }

    private string CorrectionLine(Permalink entry)
    {
        var correction = $"{{date: YYYY-MM-DD, former: {PermalinkWriter.Quoted(last.WordsOf(entry) ?? "…")}}}";
        var corrections = entry.Corrections.Select(PermalinkWriter.Value).Append(correction);
        return $"{entry.Address.Value}: {{sha256: {entry.Words}, corrections: [{string.Join(", ", corrections)}]}}";
    }
}

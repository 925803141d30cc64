using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

/// <summary>A ledger of as many lines as a push may bring is checked in the time of its size, whatever is wrong with it.</summary>
public sealed class LargeLedgerTests
{
    [Fact]
    public void Run_EveryPageOfALargeLedgerGone_TellsEach()
    {
        const int Pages = 30_000;
        var lines = string.Concat(Enumerable.Range(0, Pages).Select(i => $"a/{i:D7}.html: published\n"));
        var diagnostics = new DiagnosticBag();
        var ledger = PermalinkParser.Parse(StoredFile.OfText(PermalinkLedger.Path, lines), diagnostics);
        new PermalinkCheck(ledger, new PublishedSite([], [], []), LastSite.None, diagnostics).Run();
        Assert.Equal(Pages, diagnostics.ToSorted().Length);
    }
}

using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives.Permalinks;

/// <summary>What is kept of the ledger, what is added, and the line that is proposed where something is gone or changed.</summary>
public sealed class PermalinkCheckTests
{
    private static readonly string Cu = Sum("Cũ."), Giua = Sum("Giữa."), Moi = Sum("Mới.");

    // A paragraph that is gone: where its words are now, and what is proposed.
    [Theory]
    [InlineData("r/01.html#i-p1: {redirect: r/02.html#ii-p1}", "r/02.html#ii-p1=Cũ.")]
    [InlineData("r/01.html#i-p1: {redirect: …}", "r/02.html#ii-p1=Khác.")]
    [InlineData("r/01.html#i-p1: {redirect: …}", "r/02.html#ii-p1=Cũ.", "r/02.html#ii-p2=Cũ.")]
    public void Gone_Paragraph_IsProposedWhereItsWordsAreOnce(string proposed, params string[] places)
    {
        var (_, said) = Check($"r/01.html#i-p1: {Cu}", ["r/01.html#i=I", .. places]);
        AssertProposed("permalink-gone", proposed, said);
    }

    // A page that is gone: the page that has more than half of its words.
    [Theory]
    [InlineData("r/02.html", "r/01.html#a=Cũ.", "r/02.html#b=Giữa.", "r/02.html#c=Mới.")]
    [InlineData("…", "r/02.html#a=Cũ.", "r/01.html#b=Giữa.")]
    [InlineData("…", "r/01.html#a=Khác.")]
    [InlineData("…", "r/01.html#a=Cũ.", "r/02.html#a=Cũ.")]
    public void Gone_Page_IsProposedWhereMostOfItsWordsAre(string proposed, params string[] places)
    {
        var (_, said) =
            Check($"r/cu.html: published\nr/cu.html#i-p1: {Cu}\nr/cu.html#i-p2: {Giua}\nr/cu.html#i-p3: {Moi}\nr/khac.html#x: {Sum("Khác.")}", places);
        AssertProposed("permalink-gone", $"r/cu.html: {{redirect: {proposed}}}", said.Where(problem => problem.Location.Line == 1));
        Assert.DoesNotContain(said, problem => problem.Location.Line is > 1 and < 5);
    }

    [Fact]
    public void GoneOnTheWay_ProposesWhereTheWordsAre()
    {
        var (_, said) = Check($"r/cu.html: {{redirect: r/01.html}}\nr/cu.html#i-p1: {Cu}", "r/01.html#i=I", "r/02.html#ii-p9=Cũ.");
        AssertProposed("permalink-gone-on-the-way", "r/cu.html#i-p1: {redirect: r/02.html#ii-p9}", said);
    }

    // The last correction is that of the words which were published last; what is kept is what stands there now.
    [Theory]
    [InlineData("Cũ.", "Giữa.", true)]
    [InlineData("Giữa.", "Cũ.", false)]
    public void CorrectedTwice_TheLastFormerWordsAreThosePublished(string first, string last, bool isFine)
    {
        var corrections = $"corrections: [{{date: 2026-11-01, former: '{first}'}}, {{date: 2026-11-02, former: '{last}'}}]";
        var (kept, said) = Check($"r/01.html#i-p1: {{sha256: {Giua}, {corrections}}}", "r/01.html#i-p1=Mới.");
        Assert.Equal(isFine, said.IsEmpty);
        Assert.Equal($"r/01.html#i-p1: {{sha256: {Moi}, {corrections}}}", kept);
        if (!isFine)
            AssertProposed("permalink-words-changed", $"r/01.html#i-p1: {{sha256: {Giua}, {corrections[..^1]}, {{date: YYYY-MM-DD, former: '…'}}]}}", said);
    }

    [Theory]
    // With their page, places go without a line of their own; only what was corrected is kept.
    [InlineData("r/cu.html: {redirect: r/01.html}\nr/cu.html#p: CU", "r/01.html#p: CU\nr/cu.html: {redirect: r/01.html}")]
    [InlineData(
        "r/cu.html: {redirect: r/01.html}\nr/cu.html#p: {sha256: CU, corrections: [{date: 2026-11-01, former: 'Giữa.'}]}",
        "r/01.html#p: CU\nr/cu.html#p: {sha256: CU, corrections: [{date: 2026-11-01, former: 'Giữa.'}]}\nr/cu.html: {redirect: r/01.html}")]
    [InlineData("cu/: {redirect: r/}\ncu/01.html: published", "cu/01.html: published\ncu/: {redirect: r/}\nr/01.html#p: CU")]
    [InlineData("r/01.html#q: {redirect: r/01.html#p}", "r/01.html#p: CU\nr/01.html#q: {redirect: r/01.html#p}")]
    // What was published without its words gets them; what is no page is only there.
    [InlineData(
        "r/01.html#p: published\nso-lieu.csv#1: published\nso-lieu.csv: published", "r/01.html#p: CU\nso-lieu.csv#1: published\nso-lieu.csv: published")]
    public void Kept_Ledger_IsShortAndWhole(string ledger, string kept)
    {
        var (found, said) = Check(ledger.Replace("CU", Cu), "r/01.html#p=Cũ.");
        Assert.Empty(said);
        Assert.Equal(kept.Replace("CU", Cu), found);
    }

    [Fact]
    public void New_PlacesAndFiles_AreAddedOnce()
    {
        var diagnostics = new DiagnosticBag();
        var site = new PublishedSite(
            ["r/index.html", "archive.json", "r/01.md"], ["r/index.html", "archive.json"], [Place("r/index.html=Cũ."), Place("r/index.html=Mới.")]);
        var kept = new PermalinkCheck(PermalinkLedger.Empty, site, LastSite.None, diagnostics).Run();
        Assert.Equal($"archive.json: published\nr/index.html: {Cu}", Lines(kept));
        Assert.All(kept.Entries, entry => Assert.True(entry.IsRecorded));
    }

    [Theory]
    [InlineData("r/01.html", true)]
    [InlineData("r/01.html#p", true)]
    [InlineData("r/01.html#q", false)]
    [InlineData("r/02.html#p", false)]
    [InlineData("so-lieu.csv", true)]
    [InlineData("so-lieu.csv#dong-2", true)]
    public void Has_Address_LooksForPlacesOnPagesOnly(string address, bool isThere)
    {
        var site = new PublishedSite(["r/01.html", "so-lieu.csv"], [], [Place("r/01.html#p=Cũ.")]);
        Assert.Equal(isThere, site.Has(PermalinkAddress.Parse(address)));
    }

    private static (string Kept, ImmutableArray<Diagnostic> Said) Check(string ledger, params string[] places)
    {
        var diagnostics = new DiagnosticBag();
        var found = places.Select(Place).ToList();
        var site = new PublishedSite(found.Select(place => place.Address.Path).Append("so-lieu.csv"), [], found);
        var kept = new PermalinkCheck(
            PermalinkParser.Parse(StoredFile.OfText(PermalinkLedger.Path, ledger), diagnostics), site, LastSite.None, diagnostics).Run();
        return (Lines(kept), diagnostics.ToSorted());
    }

    private static string Lines(PermalinkLedger ledger) =>
        string.Join('\n', PermalinkWriter.Write(ledger).TrimEnd('\n').Split('\n').Where(line => line[0] != '#'));

    private static PublishedPlace Place(string text) =>
        text.Split('=') is [var address, var words]
            ? PublishedPlace.Of(PermalinkAddress.Parse(address), words, SourceLocation.Start("input/r/01.md"))
            : throw new ArgumentException(text);

    private static string Sum(string words) => PublishedPlace.ChecksumOf(words);

    private static void AssertProposed(string code, string line, IEnumerable<Diagnostic> said)
    {
        var problem = Assert.Single(said);
        Assert.Equal(code, problem.Code);
        Assert.All([problem.Hint.Vi, problem.Hint.En], hint => Assert.Contains($"`{line}`", hint));
    }
}

using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives.Permalinks;

/// <summary>Where an address leads in the end.</summary>
public sealed class PermalinkMovesTests
{
    [Theory]
    [InlineData("a.html", "a.html#p", "a.html#p")]
    // A place goes its own way, else with its page, else with its folder.
    [InlineData("a.html: {redirect: b.html}", "a.html#p", "b.html#p")]
    [InlineData("a.html: {redirect: b.html}\na.html#p: {redirect: c.html#q}", "a.html#p", "c.html#q")]
    [InlineData("a.html: {redirect: b.html#r}", "a.html#p", "b.html#r")]
    [InlineData("x/: {redirect: y/}\nx/a.html: {redirect: b.html}", "x/a.html#p", "b.html#p")]
    [InlineData("x/: {redirect: y/}", "x/a/b.html#p", "y/a/b.html#p")]
    [InlineData("x/: {redirect: y/}", "xx/a.html", "xx/a.html")]
    [InlineData("x/: {redirect: y/}", "z/x/a.html", "z/x/a.html")]
    // Of two folders the inner one.
    [InlineData("x/: {redirect: y/}\nx/trong/: {redirect: z/}", "x/trong/a.html", "z/a.html")]
    [InlineData("x/trong/: {redirect: z/}\nx/: {redirect: y/}", "x/trong/a.html", "z/a.html")]
    [InlineData("a.html: {redirect: b.html}\nb.html: {redirect: c.html}", "a.html#p", "c.html#p")]
    [InlineData("a.html: {redirect: a.html}", "a.html", null)]
    public void Follow_Address_EndsWhereItIs(string ledger, string from, string? to) =>
        Assert.Equal(to, Moves(ledger).Follow(PermalinkAddress.Parse(from))?.ToString());

    [Theory]
    [InlineData(99, "99.html")]
    [InlineData(100, "100.html")]
    [InlineData(5_000, "5000.html")]
    public void Follow_ManySteps_EndsSomewhere(int steps, string? to) =>
        Assert.Equal(
            to,
            Moves(string.Concat(Enumerable.Range(0, steps).Select(i => $"{i}.html: {{redirect: {i + 1}.html}}\n"))).Follow(new("0.html", null))?.ToString());

    /// <summary>However long a circle is, and where a folder leads into itself, there is no end.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(5_000)]
    public void Follow_Circle_EndsNowhere(int steps)
    {
        var circle = Enumerable.Range(0, steps).Select(i => $"{i}.html: {{redirect: {(i + 1) % steps}.html}}\n");
        var moves = Moves(string.Concat(circle) + "x.html: {redirect: 1.html}\n");
        Assert.All(Enumerable.Range(0, steps), i => Assert.Null(moves.Follow(new($"{i}.html", null))));
        Assert.Null(moves.Follow(new("x.html", "p")));
        Assert.Null(Moves("a/: {redirect: a/b/}").Follow(new("a/x.html", null)));
    }

    [Fact]
    public void Places_MovedOrCorrected_AreToldWhereTheyEnd()
    {
        var ledger = Ledger("""
            a.html: {redirect: b.html}
            a.html#p: {redirect: c.html#q}
            a.html#r: {corrections: [{date: 2026-11-01, former: 'Một'}, {date: 2026-11-02, former: 'Hai'}]}
            vong.html#p: {redirect: vong.html#p, corrections: [{date: 2026-11-01, former: 'Ba'}]}
            """);
        var moves = new PermalinkMoves(ledger);
        Assert.Equal([new MovedPlace(new("a.html", "p"), new("c.html", "q"))], MovedPlace.Of(ledger, moves));
        Assert.Equal(["b.html#r Một", "b.html#r Hai"], PlacedCorrection.Of(ledger, moves).Select(placed => $"{placed.Address} {placed.Correction.Former}"));
    }

    private static PermalinkMoves Moves(string ledger) => new(Ledger(ledger.Contains(": ", StringComparison.Ordinal) ? ledger : ""));

    private static PermalinkLedger Ledger(string text)
    {
        var diagnostics = new DiagnosticBag();
        var ledger = PermalinkParser.Parse(StoredFile.OfText(PermalinkLedger.Path, text), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return ledger;
    }
}

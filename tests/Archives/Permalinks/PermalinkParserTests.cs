using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives.Permalinks;

/// <summary>Lines of the ledger, as SiteGen writes them and as a person may.</summary>
public sealed class PermalinkParserTests
{
    private static readonly string One = PublishedPlace.ChecksumOf("Một."), Two = PublishedPlace.ChecksumOf("Hai.");

    [Theory]
    [InlineData("a.html: published", "a.html: published")]
    [InlineData("a.html#p: ONE  ", "a.html#p: ONE")]
    [InlineData("a.html#p#q: ONE", "a.html#p#q: ONE")]
    [InlineData("\"a.html\": published", "a.html: published")]
    [InlineData("'a.html#p': ONE", "a.html#p: ONE")]
    [InlineData("{a.html: published}", "a.html: published")]
    [InlineData("a.html: {sha256: ONE}", "a.html: ONE")]
    [InlineData("a.html: {redirect: b.html#p}", "a.html: {redirect: b.html#p}")]
    [InlineData("a.html: {redirect: b.html\n}", "a.html: {redirect: b.html}")]
    [InlineData("a.html: {redirect: b.html, corrections: [\n]}", "a.html: {redirect: b.html}")]
    [InlineData("a.html:\n  redirect: b.html\nc.html: published", "a.html: {redirect: b.html}\nc.html: published")]
    [InlineData("a.html: {corrections: [{date: 2026-11-01, former: Một}]}", "a.html: {corrections: [{date: 2026-11-01, former: 'Một'}]}")]
    [InlineData("# Ghi chú\n\na.html: published\n", "a.html: published")]
    // The lines of two branches may say the same twice.
    [InlineData("a.html#p: {sha256: ONE, redirect: b.html}\na.html#p: {sha256: ONE, redirect: b.html}", "a.html#p: {sha256: ONE, redirect: b.html}")]
    public void Parse_Lines_AreWrittenAlike(string lines, string written) => Assert.Equal(written, Read(lines, ""));

    [Theory]
    [InlineData("a.html#p: ONE\na.html#p: TWO", "2 permalink-said-twice", "a.html#p: ONE")]
    [InlineData("a.html#p: {redirect: b.html}\na.html#p: {redirect: c.html}", "2 permalink-said-twice", "a.html#p: {redirect: b.html}")]
    [InlineData("a.html#p: {sha256: ONE, redirect: b.html}\na.html#p: ONE", "2 permalink-said-twice", "a.html#p: {sha256: ONE, redirect: b.html}")]
    [InlineData("a.html#p: {sha256: ONE, corrections: [{date: 2026-11-01, former: 'x'}]}\na.html#p: ONE", "2 permalink-said-twice",
        "a.html#p: {sha256: ONE, corrections: [{date: 2026-11-01, former: 'x'}]}")]
    [InlineData("a.html:\n- b\nc.html: published", "2 permalink-entry-unknown", "c.html: published")]
    [InlineData("a.html: Published", "1 permalink-entry-unknown", "")]
    [InlineData("<<<<<<< a\n=======\n>>>>>>> b\na.html: published", "1 permalink-conflict\n2 permalink-conflict\n3 permalink-conflict", "a.html: published")]
    [InlineData("a.html: {corrections: [{date: 2026-11-01}]}", "1 front-matter-key-missing", "a.html: published")]
    public void Parse_WrongLines_AreToldAndTheOthersKept(string lines, string said, string written) => Assert.Equal(written, Read(lines, said));

    [Theory]
    [InlineData(63, false)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void IsSha256_Text_Has64LowerDigits(int length, bool isSum)
    {
        Assert.Equal(isSum, PermalinkParser.IsSha256(new string('9', length)));
        Assert.Equal(isSum, PermalinkParser.IsSha256(new string('f', length)));
        Assert.False(PermalinkParser.IsSha256(new string('F', length)));
        Assert.False(PermalinkParser.IsSha256(new string('g', length)));
    }

    [Fact]
    public void Write_Ledger_IsInOrderBelowItsHeading()
    {
        var text = PermalinkWriter.Write(Parse("b.html: published\na.html#p: published\na.html: published\n9.html: published", new DiagnosticBag()));
        Assert.Equal(["9.html: published", "a.html#p: published", "a.html: published", "b.html: published", ""], text.Split('\n')[2..]);
        Assert.All(text.Split('\n')[..2], line => Assert.StartsWith("# ", line));
    }

    [Fact]
    public void With_LiveLedger_AddsOnlyWhatIsNotThere()
    {
        var ledger = Parse($"a.html: {One}\n", new DiagnosticBag()).With(Parse($"b.html: {Two}\na.html: {Two}\n", new DiagnosticBag()));
        Assert.Equal(
            [("a.html", One, true), ("b.html", Two, false)], ledger.Entries.Select(entry => (entry.Address.Value.Path, entry.Words!, entry.IsRecorded)));
        Assert.Equal(SourceLocation.Start("input/permalinks.yml"), ledger.Entries[1].Address.Location);
    }

    private static string Read(string lines, string said)
    {
        var diagnostics = new DiagnosticBag();
        var ledger = Parse(lines.Replace("ONE", One).Replace("TWO", Two), diagnostics);
        Assert.Equal(said, string.Join('\n', diagnostics.ToSorted().Select(problem => $"{problem.Location.Line} {problem.Code}")));
        return string.Join('\n', PermalinkWriter.Write(ledger).Split('\n').Where(line => line is not "" and not ['#', ..]))
            .Replace(One, "ONE")
            .Replace(Two, "TWO");
    }

    private static PermalinkLedger Parse(string lines, DiagnosticBag diagnostics) =>
        PermalinkParser.Parse(StoredFile.OfText(PermalinkLedger.Path, lines), diagnostics);
}

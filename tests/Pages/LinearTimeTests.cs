using SiteGen.Archives.Permalinks;
using SiteGen.Checks;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Pages;

/// <summary>A site is built, and checked, in the time of its size, whatever there is many of.</summary>
[Collection(AloneTests.Name)]
public sealed class LinearTimeTests
{
    // Linear is 4, or 6 where many objects are kept; quadratic is 16.
    private const double Most = 9;

    // What is repeated in a section, with {0} for its number; the text before it.
    [Theory]
    [InlineData("Đoạn số {0}.\n\n")]
    [InlineData("Một đoạn.\n\n")]
    [InlineData("## {0}. Việc {0}\n\nMột đoạn.\n\n")]
    [InlineData("Xem [đây](#i-p1).\n\n")]
    [InlineData("[đây](#i-p1) ", "Đầu.\n\n")]
    [InlineData("[đây]({0}.md#i-p{0})\n\n")]
    [InlineData("Đoạn[^{0}].\n\n[^{0}]: Chú thích.\n\n")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n")]
    [InlineData("| {0} | b |\n", "| a | b |\n|---|---|\n")]
    [InlineData("- Việc {0}\n")]
    public void Build_RepeatedInASection_TakesTimeInProportion(string repeated, string before = "") =>
        AssertLinear(size => SmallArchive.Empty.WithReport("r").WithSection("r/01.md", before + Repeat(repeated, size)), 300);

    // What is repeated in the ledger; the words of each of as many paragraphs of a section.
    [Theory]
    [InlineData("r/cu-{0}.html: {redirect: r/01.html}\n", "")]
    [InlineData("r/cu-{0}.html: {redirect: r/cu-{1}.html}\n", "")]
    [InlineData("r/01.html#x-{0}: {redirect: r/01.html#i-p1}\n", "")]
    [InlineData("cu-{0}/: {redirect: r/}\ncu-{0}/01.html: published\n", "")]
    [InlineData("r/cu-{0}.html: published\n", "")]
    [InlineData("r/cu-{0}.html#i: {sha}\n", "Một đoạn.")]
    [InlineData("r/cu-{0}.html: published\nr/cu-{0}.html#i: {other}\n", "Một đoạn.")]
    [InlineData("r/01.html#i-{0}: {other}\nr/01.html#i-{0}-p1: {other}\n", "Một đoạn.")]
    [InlineData("r/01.html#i-p{0}000: {sha}\n", "Một đoạn.")]
    [InlineData("r/01.html#i-p{0}: {sha}\n", "Đoạn khác {0}.")]
    [InlineData("r/01.html#i-p{1}: {sha256: {sha}, corrections: [{date: 2010-09-15, former: 'Một đoạn.'}]}\n", "Đoạn khác.")]
    public void Build_RepeatedInTheLedger_TakesTimeInProportion(string line, string paragraph) =>
        AssertLinear(
            size => SmallArchive.Empty.WithReport("r")
                .WithSection("r/01.md", "Một đoạn.\n\n" + Repeat(paragraph + "\n\n", size))
                .WithLedger(Repeat(line
                    .Replace("{sha}", PublishedPlace.ChecksumOf("Một đoạn."), StringComparison.Ordinal)
                    .Replace("{other}", PublishedPlace.ChecksumOf("Đoạn khác."), StringComparison.Ordinal), size)),
            500);

    // What is repeated in the glossary, and in a section.
    [Theory]
    [InlineData("T{0}X: Việc số {0}\n", "Việc số {0}, T{0}X.\n\n")]
    [InlineData("T{0}X: Việc số\n", "Việc số, T{0}X.\n\n")]
    [InlineData("TX{0}: {bits}\n", "a b a a b b ")]
    [InlineData("'{bits}': Việc số {0}\n", "a b a a b b ")]
    [InlineData("'TX{signs}': Việc\n", "TX.\n\n")]
    public void Build_RepeatedInTheGlossary_TakesTimeInProportion(string entry, string words) =>
        AssertLinear(
            size => SmallArchive.Empty.WithReport("r").WithSection("r/01.md", Repeat(words, size)).With("input/glossary.yml", Repeat(entry, size)), 500);

    [Fact]
    public void Build_EveryParagraphChanged_TakesTimeInProportion() => AssertLinear(
        size => SmallArchive.Empty.WithReport("r").WithSection("r/01.md", Repeat("Đoạn {0} cũ.\n\n", size)).Published()
            .WithSection("r/01.md", Repeat("Đoạn {0} mới.\n\n", size)),
        500);

    // What each of two terms repeats in a section.
    [Theory]
    [InlineData("Đoạn này dài hơn mười tiếng để được so với nhiệm kỳ trước.\n\n")]
    [InlineData("Đoạn số {0} dài hơn mười tiếng để được so với nhiệm kỳ trước.\n\n")]
    [InlineData("{bits} ")]
    public void Build_RepeatedInTwoTerms_TakesTimeInProportion(string repeated) => AssertLinear(
        size =>
        {
            var archive = SmallArchive.Empty.WithReport("a").WithSection("a/01.md", Repeat(repeated, size)).WithReport("b", title: "Khác");
            return archive.WithSection("b/01.md", Repeat(repeated, size))
                .Changed("input/a/index.md", "IX (2005–2010)", "X (2006–2011)")
                .Changed("input/a/01.md", "IX (2005–2010)", "X (2006–2011)");
        },
        300);

    [Fact]
    public void Build_Reports_TakesTimeInProportion() => AssertLinear(
        size => Enumerable.Range(0, size).Aggregate(SmallArchive.Empty, (archive, i) => archive.WithReport($"r{i}", title: $"Báo cáo {i}")), 20);

    [Fact]
    public void Build_Sections_TakesTimeInProportion() => AssertLinear(
        size => Enumerable.Range(1, size).Aggregate(SmallArchive.Empty.WithReport("r"), (archive, i) => archive.WithSection($"r/{i:D4}.md", number: $"{i}")),
        20);

    private static void AssertLinear(Func<int, SmallArchive> make, int size)
    {
        var growth = CpuTime.GrowthOfAll(count => make(count).Input, Build, size);
        Assert.True(growth <= Most, $"Four times the input takes {growth:0.0} times as long.");
    }

    private static void Build(SiteInput input)
    {
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(input, diagnostics);
        if (diagnostics.HasErrors)
            return;
        foreach (var file in plan.Files)
            file.Render();
        SiteChecker.Check(plan.Files, diagnostics, null);
    }

    private static string Repeat(string repeated, int times) => string.Concat(Enumerable.Range(1, times).Select(i => repeated
        .Replace("{0}", $"{i}", StringComparison.Ordinal)
        .Replace("{1}", $"{i + 1}", StringComparison.Ordinal)
        .Replace("{signs}", string.Concat(Bits(i, ".,")), StringComparison.Ordinal)
        .Replace("{bits}", string.Join(' ', Bits(i, "ab")), StringComparison.Ordinal)));

    private static IEnumerable<char> Bits(int number, string signs) => Enumerable.Range(0, 14).Select(bit => signs[(number >> bit) & 1]);
}

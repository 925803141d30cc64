using SiteGen.Fidelity;

namespace SiteGen.Tests.Fidelity;

/// <summary>Only lines near a difference are cut into words; one sign stands for those between.</summary>
public sealed class FidelityPassagesTests
{
    [Theory]
    [InlineData("a b c d e", "a b c d e", "a|b|c|d|e")]
    [InlineData("a b c d e f", "a b c d e f", "a|b|…|e|f")]
    [InlineData("a b c d e f g", "x a b c d e f g", "a|b|…|f|g")]
    [InlineData("a b c d e f x", "a b c d e f", "a|b|…|e|f|x")]
    [InlineData("a b c d e f x g h i j k l", "a b c d e f y g h i j k l", "a|b|…|e|f|x|g|h|…|k|l")]
    [InlineData("x", "y", "x")]
    [InlineData("", "y", "")]
    public void Cut_LinesOfBoth_LeavesLongPassagesThatAreTheSame(string source, string markdown, string words)
    {
        var (first, second) = FidelityPassages.Cut(Lines(source), Lines(markdown));
        Assert.Equal(words, Said(first));
        (second, first) = FidelityPassages.Cut(Lines(markdown), Lines(source));
        Assert.Equal(words, Said(first));
    }

    /// <summary>Each passage has a sign of its own, the same in both.</summary>
    [Fact]
    public void Cut_SeveralPassages_HaveDifferentSigns()
    {
        var (source, markdown) = FidelityPassages.Cut(Lines("a b c d e f x g h i j k l"), Lines("a b c d e f y g h i j k l"));
        Assert.Equal(Signs(source), Signs(markdown));
        Assert.Equal(2, Signs(source).Distinct().Count());
        Assert.All(source, word => Assert.Equal(word.Core[0] == '\u0001', word.IsLoose));
        Assert.Equal(3, source[2].Location.Line);
    }

    /// <summary>The punctuation of a loose line is not compared, so it is the same as no other; blanks and bullets make no other line.</summary>
    [Fact]
    public void Cut_LooseLine_IsAlwaysCut()
    {
        FidelityLine[] lines = [.. Lines("a b c d e f")];
        lines[2] = lines[2] with { LooseTo = 1 };
        Assert.Equal("a|b|c|d|e|f", Said(FidelityPassages.Cut(lines, lines).Source));
        FidelityLine[] others = [.. Lines("a b c d e f").Select(line => line with { Text = $" - {line.Text} " })];
        Assert.Equal("a|b|…|e|f", Said(FidelityPassages.Cut(Lines("a b c d e f"), others).Markdown));
    }

    private static FidelityLine[] Lines(string words) => [.. WordsOf.Lines(words.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static IEnumerable<string> Signs(IEnumerable<FidelityWord> words) =>
        words.Select(word => word.Core.ToString()).Where(word => word[0] == '\u0001');

    private static string Said(IEnumerable<FidelityWord> words) =>
        string.Join('|', words.Select(word => word.Core[0] == '\u0001' ? "…" : word.Core.ToString()));
}

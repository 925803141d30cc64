using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class DistinctNamesTests
{
    /// <summary>Things are parted by commas, what is known of each by bars; a dash is not known.</summary>
    [Theory]
    [InlineData("A|x|1, B|x|2", "A; B")]
    [InlineData("A|x|1, A|y|2", "A (x); A (y)")]
    [InlineData("A|x|1, A|x|2", "A (1); A (2)")]
    [InlineData("A|x|1, A|y|2, A|x|3", "A (x, 1); A (y); A (x, 3)")]
    [InlineData("A|-|1, A|y|2", "A; A (y)")]
    [InlineData("A|x|1, a|x|2", "A (1); a (2)")]
    [InlineData("A|x|1, A|y|2, A (x)|z|3", "A (x); A (y); A (x) (z)")]
    [InlineData("A, A|x", "A; A (x)")]
    [InlineData("A, A", "A; A")]
    [InlineData("", "")]
    public void Of_Things_SaysWhatTellsThemApart(string things, string names) => Assert.Equal(names, string.Join("; ", DistinctNames.Of([.. Read(things)])));

    private static IEnumerable<ImmutableArray<string?>> Read(string things) => things.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select(thing => thing.Split('|').Select(part => part == "-" ? null : part).ToImmutableArray());
}

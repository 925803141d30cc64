using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Publish;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>What of a pushed tree is read.</summary>
public sealed class PushedTreeTests
{
    // Names, with {0} for the number of the file, and {/} for as many folders.
    [Theory]
    [InlineData("100644", "input/r/{0}.md")]
    [InlineData("100644", "x/{0}")]
    [InlineData("100644", "input/a")]
    [InlineData("100644", "input/../{0}")]
    [InlineData("120000", "input/{0}")]
    [InlineData("100644", "theme/{0}.cshtml")]
    [InlineData("100644", "input/{/}a")]
    public void Check_ManyFiles_TakesTimeInProportion(string mode, string name)
    {
        var growth = CpuTime.GrowthOf(size => Files(mode, name, size), files => PushedTree.Check(files, new DiagnosticBag()), 5_000);
        Assert.True(growth <= 10, $"Four times the files take {growth:0.0} times as long.");
    }

    private static ImmutableArray<TreeEntry> Files(string mode, string name, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new TreeEntry(mode, "0", 1, name
            .Replace("{0}", $"{i}", StringComparison.Ordinal)
            .Replace("{/}", string.Concat(Enumerable.Repeat("b/", i % 400)), StringComparison.Ordinal))),
    ];
}

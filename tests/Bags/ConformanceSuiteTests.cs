using System.Collections.Immutable;
using System.IO.Compression;
using SiteGen.Bags;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Bags;

/// <summary>
/// The BagIt conformance suite of the Library of Congress, version of 2021-11-18 (github.com/LibraryOfCongress/bagit-conformance-suite,
/// public domain): all of its bags, in a zip as they are, because some of their names are none on Windows and git would change line ends.
/// </summary>
public sealed class ConformanceSuiteTests
{
    private static readonly ImmutableArray<(string Path, byte[] Bytes)> Suite = Load();

    public static TheoryData<string> Bags => new(Suite
        .Select(file => file.Path.Split('/'))
        .Where(parts => parts.Length > 3)
        .Select(parts => string.Join('/', parts.Take(3)))
        .Distinct());

    /// <summary>The files of each bag.</summary>
    internal static IEnumerable<Dictionary<string, byte[]>> All => Bags.Select(bag => Content(bag.Data)).Select(bag =>
        bag.Files.ToDictionary(file => file.Path, file => bag.ReadTag(file, new DiagnosticBag())!));

    [Fact]
    public void Suite_HasSixtyBags() => Assert.Equal(60, Bags.Count);

    [Theory]
    [MemberData(nameof(Bags))]
    public void Verify_BagOfTheSuite_AgreesWithIt(string bag)
    {
        var diagnostics = new DiagnosticBag();
        BagVerifier.Verify(Content(bag), (_, _) => { }, diagnostics);
        var found = diagnostics.ToSorted().Select(d => d.Severity).DefaultIfEmpty(Severity.Notice).Max();
        var said = string.Join('\n', diagnostics.ToSorted().Select(d => $"{d.Location.Path}:{d.Location.Line} {d.Code} {d.Message.En}"));
        // What the suite calls invalid on one system is invalid here on every system.
        var matches = bag.Split('/')[1] switch
        {
            "valid" => found < Severity.Error,
            "warning" => found == Severity.Warning,
            _ => found == Severity.Error,
        };
        Assert.True(matches, said);
    }

    private static BagContent Content(string bag) => new(bag, [.. Suite
        .Where(file => file.Path.StartsWith(bag + "/", StringComparison.Ordinal))
        .Select(file => TestBag.File(file.Path[(bag.Length + 1)..], file.Bytes))
        .OrderBy(file => file.Path, StringComparer.Ordinal)]);

    private static ImmutableArray<(string Path, byte[] Bytes)> Load()
    {
        using var zip = ZipFile.OpenRead(Repository.Find("tests", "Bags", "bagit-conformance-suite.zip"));
        return [.. zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).Select(entry => (entry.FullName, TestBag.Read(entry.Open())))];
    }
}

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>
/// Raw reports that are pushed without Markdown: what a clerk then makes of them at home has the addresses under which the server has published them.
/// </summary>
public sealed class SourcesAloneTests : IDisposable
{
    private readonly PublishedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    /// <summary>Two reports that would have the same folder, the second with a name that comes first; pushed one by one or together.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Push_MarkdownOfWhatTheServerConverted_HasItsAddresses(bool oneByOne)
    {
        _archive.Write("input/site.yml", SmallArchive.Settings);
        AddSource("b", "12/BC-HU", "9,2%");
        if (oneByOne)
            Assert.Equal(0, _archive.Push().Exit);
        else
            _archive.Commit();
        AddSource("a", "34/BC-HU", "8,1%");
        Assert.Equal(0, _archive.Push().Exit);

        var (exit, said) = _archive.SiteGen("build", "--root", _archive.Clone);
        Assert.True(exit == 0, said);
        var (pushed, answer) = _archive.Push();
        Assert.True(pushed == 0, answer);
        Assert.DoesNotContain("publish-source-converted", answer);
    }

    private void AddSource(string name, string number, string growth) => _archive.Write(
        $"seeds/{name}.txt",
        DistrictReport.Text("2005 - 2010", "IX").Replace("22-BC/HU", number, StringComparison.Ordinal).Replace("9,2%", growth, StringComparison.Ordinal));
}

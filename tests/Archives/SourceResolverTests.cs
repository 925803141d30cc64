using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Fidelity;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

public sealed class SourceResolverTests
{
    // What a browser would run, as text; every other file under its own name, or under one that is an address.
    [Theory]
    [InlineData("trang.html", "r/nguon/trang.html.txt")]
    [InlineData("trang.htm", "r/nguon/trang.htm.txt")]
    [InlineData("Trang tin.HTM", "r/nguon/trang-tin.htm.txt")]
    [InlineData("Trang tin.HTML", "r/nguon/trang-tin.html.txt")]
    [InlineData("a/b.txt", "r/nguon/b.txt")]
    [InlineData("Báo cáo.DOCX", "r/nguon/bao-cao.docx")]
    public void Resolve_Source_HasASafeAddress(string name, string path)
    {
        var diagnostics = new DiagnosticBag();
        var head = TestSites.ReportHead().Replace(
            "date: 2010-08-01\n",
            $"date: 2010-08-01\nsource:\n  file: seeds/{name}\n  sha256: 87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7\n");
        var report = DocumentParser.ParseReport(StoredFile.OfText("r/index.md", head), diagnostics)!;
        var source = SourceResolver.Resolve(report, RawReports.Of([StoredFile.OfText(name, "a\n")]), SiteAddresses.Vietnamese, diagnostics)!;
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal((path, 2L), (source.Path, source.Length));
    }
}

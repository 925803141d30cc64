namespace SiteGen.Tests.Archives;

/// <summary>Names that no disk can hold beside each other, or at all, are told before anything is written.</summary>
public sealed class AddressClashTests
{
    private const string Pdf = "%PDF-1.4\n";

    [Theory]
    [InlineData("r/01.html", "01.html/a.pdf")]
    [InlineData("r/index.html", "index.html/a.pdf")]
    [InlineData("r/toan-van.epub", "toan-van.epub/a.pdf")]
    public void Build_FolderNamedAsAFileOfTheSite_IsTold(string folder, string link)
    {
        var archive = SmallArchive.Empty.WithReport("r").WithSection("r/01.md", $"Xem [tệp]({link}).\n").With($"input/{folder}/a.pdf", Pdf);
        Assert.Equal(($"input/{folder}", "address-folder-is-file"), Single(archive));
    }

    [Fact]
    public void Build_ReportInAFolderNamedAsAPage_IsTold() =>
        Assert.Equal(("input/gioi-thieu.html", "address-folder-is-file"), Single(SmallArchive.OneReport.WithReport("gioi-thieu.html", title: "Báo cáo khác")));

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Build_LongName_IsToldBeyondTheBound(int length, bool fits)
    {
        var name = new string('a', length - 3) + ".md";
        var codes = SmallArchive.Empty.WithReport("r").WithSection($"r/{name}").Diagnostics().Select(problem => problem.Code);
        Assert.Equal(fits ? [] : ["address-name-too-long"], codes.Where(code => code.StartsWith("address-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Build_LongPath_IsTold()
    {
        var folder = string.Join('/', Enumerable.Repeat(new string('a', 100), 10));
        Assert.Contains(SmallArchive.OneReport.WithReport(folder, title: "Báo cáo khác").Diagnostics(), problem => problem.Code == "address-name-too-long");
    }

    private static (string, string) Single(SmallArchive archive)
    {
        var problem = Assert.Single(archive.Diagnostics(), problem => problem.Code.StartsWith("address-", StringComparison.Ordinal));
        return (problem.Location.Path, problem.Code);
    }
}

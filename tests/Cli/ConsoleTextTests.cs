using SiteGen.Cli;
using SiteGen.Hosts;

namespace SiteGen.Tests.Cli;

/// <summary>Numbers and sizes as people of each language write them.</summary>
public sealed class ConsoleTextTests
{
    [Theory]
    [InlineData(0, "0 KB", "0 KB")]
    [InlineData(1, "1 KB", "1 KB")]
    [InlineData(1024, "1 KB", "1 KB")]
    [InlineData(1025, "2 KB", "2 KB")]
    [InlineData((1024 * 1024) - 1, "1024 KB", "1024 KB")]
    [InlineData(1024 * 1024, "1,0 MB", "1.0 MB")]
    [InlineData(1536 * 1024, "1,5 MB", "1.5 MB")]
    public void Size_OfBytes_IsShort(long bytes, string vi, string en)
    {
        var said = ConsoleText.Whole(2, bytes);
        Assert.Contains($" {vi},", said.Vi);
        Assert.Contains($" {en},", said.En);
    }

    [Theory]
    [InlineData(1, "1 tệp", "1 file,")]
    [InlineData(2, "2 tệp", "2 files,")]
    [InlineData(1234567, "1.234.567 tệp", "1,234,567 files,")]
    public void Number_OfFiles_IsGrouped(int files, string vi, string en)
    {
        Assert.Contains(vi, ConsoleText.SameAsBag(files, 1).Vi);
        Assert.Contains(en, ConsoleText.SameAsBag(files, 1).En);
    }

    [Fact]
    public void Built_Counts_AreAllTold()
    {
        var said = ConsoleText.Built(new BuildCounts(2, 3, 1234, 5 * 1024 * 1024, 4000, 5000, TimeSpan.FromSeconds(6.789)));
        Assert.All(
            ["2 báo cáo", "3 mục", "1.234 trang", "5,0 MB", "6,79 giây", "4.000 tệp thay đổi", "5.000 tệp bị bỏ"], words => Assert.Contains(words, said.Vi));
        Assert.All(
            ["Reports: 2", "sections: 3", "pages: 1,234", "5.0 MB", "6.79 s", "changed: 4,000", "removed: 5,000"], words => Assert.Contains(words, said.En));
    }

    [Fact]
    public void Packed_Site_TellsFilesAndSizes()
    {
        var said = ConsoleText.Packed(new PackedSite("/x/kho.zip", 1000, 3 * 1024 * 1024, 1024, "ab"));
        Assert.All(["1.000 tệp", "(3,0 MB)", "một tệp 1 KB", "/x/kho.zip"], words => Assert.Contains(words, said.Vi));
        Assert.All(["1,000 files", "(3.0 MB)", "one of 1 KB", "/x/kho.zip"], words => Assert.Contains(words, said.En));
    }
}

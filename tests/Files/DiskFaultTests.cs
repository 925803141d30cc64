using SiteGen.Files;

namespace SiteGen.Tests.Files;

/// <summary>What the system reports is told in the reader's language, and never in the runtime's own words.</summary>
public sealed class DiskFaultTests
{
    private const string Words = "The runtime says something";

    [Theory]
    [InlineData(28, "đĩa đã đầy")]
    [InlineData(unchecked((int)0x80070070), "đĩa đã đầy")]
    [InlineData(30, "đĩa này chỉ cho phép đọc")]
    [InlineData(17, "đã có một tệp hoặc thư mục cùng tên")]
    [InlineData(24, "hệ thống đang mở quá nhiều tệp")]
    [InlineData(unchecked((int)0x80070020), "tệp đang được một chương trình khác mở")]
    [InlineData(5, "đĩa bị lỗi khi đọc hoặc ghi")]
    [InlineData(122, "đã dùng hết dung lượng được cấp (quota)")]
    [InlineData(32, "đầu nhận kết quả đã đóng")]
    [InlineData(121, "hệ thống báo lỗi số 121")]
    [InlineData(unchecked((int)0x800700EA), "hệ thống báo lỗi số 234")]
    public void Of_NumberOfTheSystem_IsSaidInBothLanguages(int number, string vi)
    {
        var said = DiskFault.Of(new IOException($"{Words} '/a b/c'", number))!;
        Assert.Equal($"{vi} (/a b/c)", said.Vi);
        Assert.DoesNotContain(Words, said.En);
        Assert.Equal(vi, DiskFault.Of(new IOException(Words, number))!.Vi);
    }

    [Fact]
    public void Of_FaultThatTheSystemDidNotReport_IsNoneOfTheDisk()
    {
        Assert.Null(DiskFault.Of(new IOException(Words)));
        Assert.Null(DiskFault.Of(new InvalidOperationException(Words)));
    }

    [Fact]
    public void Of_RealFaults_AreSaidWithTheirPath()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder["d"]);
        Assert.Contains(folder["none"], Said(() => File.ReadAllBytes(folder["none"])));
        Assert.Contains(folder["d"], Said(() => File.WriteAllText(folder["d"], "")));
        Assert.Contains("tên quá dài", Said(() => File.WriteAllText(folder[new string('a', 300)], "")));
    }

    private static string Said(Action fails) => DiskFault.Of(Record.Exception(fails)!)!.Vi;
}

using System.Text;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("36,9 %", "\"36,9 %\"")]
    [InlineData("“hai”", "“hai”")]
    [InlineData("nói \"thẳng\"", "\"nói \"\"thẳng\"\"\"")]
    [InlineData("một\nhai", "\"một\nhai\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("- cmd|x", "'- cmd|x")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("", "")]
    public void Of_Cell_IsReadBackByAnyProgram(string cell, string written)
    {
        var bytes = CsvText.Of([["a", cell], ["b", "c"]]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal($"a,{written}\r\nb,c\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }
}

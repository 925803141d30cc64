using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://quan.vn/a?b=c&d=e#f", "https://quan.vn/a?b=c&d=e#f")]
    [InlineData("https://quan.vn/a b|c{d}", "https://quan.vn/a%20b%7Cc%7Bd%7D")]
    [InlineData("https://[::1]/a[1]", "https://[::1]/a%5B1%5D")]
    [InlineData("https://quan.vn/báo-cáo%20năm", "https://quan.vn/báo-cáo%20năm")]
    [InlineData("https://quan.vn?a[1]", "https://quan.vn?a%5B1%5D")]
    [InlineData("https://quan.vn#a[1]", "https://quan.vn#a%5B1%5D")]
    [InlineData("a/b[1]", "a/b%5B1%5D")]
    [InlineData("https://[::1]", "https://[::1]")]
    [InlineData("a\"<>\\`\u0020", "a%22%3C%3E%5C%60%20")]
    [InlineData("mailto:a@quan.vn?subject=x^y", "mailto:a@quan.vn?subject=x%5Ey")]
    public void Encode_Address_HasOnlyCharactersOfAddresses(string address, string encoded) => Assert.Equal(encoded, WebAddress.Encode(address));
}

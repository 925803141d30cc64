using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class NameUuidTests
{
    // RFC 9562, appendix B.2.
    [Fact]
    public void Of_ExampleOfTheStandard_IsItsUuid() =>
        Assert.Equal("5c146b14-3c52-8afd-938a-375d0df1fbf6", NameUuid.Of("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com"));

    [Fact]
    public void Of_OtherName_IsAnother() => Assert.NotEqual(NameUuid.Of(NameUuid.Address, "https://a.vn/"), NameUuid.Of(NameUuid.Address, "https://b.vn/"));
}

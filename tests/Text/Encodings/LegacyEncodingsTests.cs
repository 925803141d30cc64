using System.Text;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Tests.Text.Encodings;

public sealed class LegacyEncodingsTests
{
    public static TheoryData<string> Names => [.. LegacyEncodings.All.Select(encoding => encoding.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Decode_EveryLetter_IsThatOfASecondSource(string name)
    {
        var row = File.ReadLines(Repository.Find("tests", "Text", "Encodings", "second-sources.txt")).Single(line => line.StartsWith(name + ": "));
        var letters = row[(name.Length + 2)..].Split(' ').Select(entry => entry.Split('=')).ToList();
        Assert.True(letters.Count >= 30);
        Assert.All(letters, letter => Assert.Equal(letter[1], LegacyEncodings.Find(name)!.Decode(LegacyEncodings.AsRaw(Convert.FromHexString(letter[0])))));
    }

    [Theory]
    [InlineData("TCVN3", "NhiÖm kú 2005 – 2010", "Nhiệm kỳ 2005 – 2010")]
    [InlineData("TCVN3", "§¶NG Bé QUËN", "ĐẢNG BỘ QUẬN")]
    [InlineData("TCVN3", "Uû ban nh©n d©n", "Uỷ ban nhân dân")]
    [InlineData("TCVN3", "Bé ChÝnh trÞ", "Bộ Chính trị")]
    [InlineData("VNI", "ÑAÛNG BOÄ HUYEÄN LAÏNG GIANG", "ĐẢNG BỘ HUYỆN LẠNG GIANG")]
    [InlineData("VNI", "toaøn quoác, ñöôïc, yù kieán", "toàn quốc, được, ý kiến")]
    [InlineData("windows-1258", "nhiêòm kyÌ", "nhiệm kỳ")]
    public void Decode_Words_AreVietnamese(string name, string raw, string text) => Assert.Equal(text, LegacyEncodings.Find(name)!.Decode(raw));

    [Theory]
    [InlineData("nghiêng", true)]
    [InlineData("QUỐC", true)]
    [InlineData("Giếng", true)]
    [InlineData("huỳnh", true)]
    [InlineData("a\u0302\u0301n", true)]
    [InlineData("ĐảNG", false)]
    [InlineData("nhiÖm", false)]
    [InlineData("đêc", false)]
    [InlineData("ñy", false)]
    [InlineData("kác", false)]
    [InlineData("tướcng", false)]
    [InlineData("Müller", false)]
    public void IsWellFormed_Letters_TellsSyllables(string letters, bool isSyllable) => Assert.Equal(isSyllable, VietnameseSyllable.IsWellFormed(letters));

    [Theory]
    [InlineData(".VnTimeH", "TCVN3", true)]
    [InlineData(".VnArial", "TCVN3", false)]
    [InlineData("'VNI-Times'", "VNI", false)]
    [InlineData("VPS Times", "VPS", false)]
    [InlineData("Times New Roman", null, false)]
    public void Of_FontName_TellsEncoding(string font, string? name, bool isCapitals)
    {
        var encoding = FontEncoding.Of(font);
        Assert.Equal((name, isCapitals), (encoding?.Encoding.Name, encoding?.IsCapitals == true));
    }

    [Fact]
    public void DecodeUnicode_Forms_AreTold()
    {
        const string Text = "Đảng bộ quận";
        Assert.Equal(("UTF-8", Text), Found(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(("UTF-8", Text), Found([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]));
        Assert.Equal(("UTF-16LE", Text), Found([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Equal(("UTF-16BE", Text), Found([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)]));
        Assert.Equal(("UTF-16LE", Text), Found(Encoding.Unicode.GetBytes(Text)));
        Assert.Equal(("UTF-16BE", Text), Found(Encoding.BigEndianUnicode.GetBytes(Text)));
        Assert.Null(ByteDecoder.DecodeUnicode(LegacyBytes.Of(Text, "TCVN3")));
    }

    private static (string, string)? Found(byte[] bytes) => ByteDecoder.DecodeUnicode(bytes) is { } found ? (found.Encoding, found.Text) : null;
}

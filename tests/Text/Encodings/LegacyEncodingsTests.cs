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
    [InlineData("TCVN3", "uû ban", "uỷ ban")]
    [InlineData("TCVN3", "Bé §¶NG\nBé", "BỘ ĐẢNG\nBộ")]
    [InlineData("TCVN3", "Bé §¶NG uû", "Bộ ĐẢNG uỷ")]
    [InlineData("TCVN3", "§¹I HéI", "ĐẠI HỘI")]
    [InlineData("TCVN3", "QuËn UBND", "Quận UBND")]
    [InlineData("VNI", "Uûy ban UÛY BAN", "Ủy ban ỦY BAN")]
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
    [InlineData(" \".vntimeh\" ", "TCVN3", false)]
    [InlineData("vni times", "VNI", false)]
    [InlineData("VPS-Helv", "VPS", false)]
    [InlineData("VNITimes", null, false)]
    [InlineData("VPSTimes", null, false)]
    [InlineData("Vn", null, false)]
    [InlineData("", null, false)]
    [InlineData(null, null, false)]
    [InlineData("Times New Roman", null, false)]
    public void Of_FontName_TellsEncoding(string? font, string? name, bool isCapitals)
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

    [Fact]
    public void Find_Name_InAnyCase() => Assert.Equal((LegacyEncodings.Vni, null), (LegacyEncodings.Find("vni"), LegacyEncodings.Find("vn")));

    [Theory]
    [InlineData("nhiệm kỳ đại hội", 0, true)]
    [InlineData("nhiệm kỳ đại hội", 1, true)]
    [InlineData("nhiệm kỳ đại hội", 2, false)]
    [InlineData("nhiệm kỳ đại", 0, false)]
    [InlineData("nhiệm kỳ đại ơi", 0, true)]
    public void IsDamagedUtf8_MostBytesAreGood_IsTrue(string text, int bad, bool expected) =>
        Assert.Equal(expected, ByteDecoder.IsDamagedUtf8([.. Encoding.UTF8.GetBytes(text), .. Enumerable.Repeat((byte)0xFF, bad)]));

    [Fact]
    public void Windows1252_EveryByte_ShowsACharacterThatStandsForIt()
    {
        Assert.All(Enumerable.Range(0, 256), value => Assert.Equal(value, Windows1252.ByteOf(Windows1252.CharacterOf((byte)value))));
        Assert.Equal(
            ('€', 'Ÿ', '\u0081', '\u00A0', 'ÿ'),
            (
                Windows1252.CharacterOf(0x80),
                Windows1252.CharacterOf(0x9F),
                Windows1252.CharacterOf(0x81),
                Windows1252.CharacterOf(0xA0),
                Windows1252.CharacterOf(0xFF)));
        Assert.Equal((-1, 0x80, 0xFF), (Windows1252.ByteOf('\u0100'), Windows1252.ByteOf('\u0080'), Windows1252.ByteOf('ÿ')));
    }

    // Without a byte order mark: four in ten units of one side are zero, and of the other side at most a tenth of these.
    [Theory]
    [InlineData("61006200", "UTF-16LE")]
    [InlineData("00610062", "UTF-16BE")]
    [InlineData("6100", "UTF-8")]
    [InlineData("610062", "UTF-8")]
    [InlineData("61006200630A630A630A", "UTF-8")]
    [InlineData("6100620063006364656566676869", "UTF-16LE")]
    [InlineData("00006200", "UTF-8")]
    public void DecodeUnicode_ZeroBytes_TellUtf16(string bytes, string encoding) =>
        Assert.Equal(encoding, ByteDecoder.DecodeUnicode(Convert.FromHexString(bytes))?.Encoding);

    [Fact]
    public void DecodeAs_WrongBytes_IsNothing()
    {
        Assert.Null(ByteDecoder.DecodeAs([0x61, 0xE1], "UTF-8"));
        Assert.Null(ByteDecoder.DecodeAs([0x00, 0xD8], "utf-16le"));
        Assert.Equal("a", ByteDecoder.DecodeAs([0xFE, 0xFF, 0x00, 0x61], "utf-16be"));
        Assert.Equal("a", ByteDecoder.DecodeAs([0xEF, 0xBB, 0xBF, 0x61], "utf-8"));
        Assert.Null(ByteDecoder.DecodeAs([0x61], "TCVN3"));
    }

    // Each word for itself: what can be both is what its nearest sure word is; what the font says counts where none is on its line.
    [Theory]
    [InlineData("nhi\u00D6m k\u00FA Nhiệm kỳ", "nhiệm kỳ Nhiệm kỳ")]
    [InlineData("nhi\u00D6m v\u00B8c qu\u00B8 Nhiệm kỳ", "nhiệm vác quá Nhiệm kỳ")]
    public void Decode_WordsOfOneFont_ByTheFontWhereItTellsTheTruth(string raw, string text)
    {
        var font = new FontPart(0, raw.IndexOf(" N", StringComparison.Ordinal), FontEncoding.Of(".VnTime")!);
        var decoded = LegacyText.Decode([new EncodedLine(raw, [font])]);
        Assert.Equal([text], decoded.Lines);
        Assert.Equal(["TCVN3"], decoded.Decoded.Keys);
        Assert.Equal([0], decoded.Decoded["TCVN3"]);
    }

    [Fact]
    public void Decode_UnicodeInAnOldFont_StaysAsItIs()
    {
        const string Text = "Nhiệm kỳ của Đảng bộ";
        Assert.Equal([Text], LegacyText.Decode([new EncodedLine(Text, [new FontPart(0, Text.Length, FontEncoding.Of(".VnTimeH")!)])]).Lines);
    }

    // As many words speak for the font as against it: nothing is decoded on a guess.
    [Fact]
    public void Decode_FontThatMayBeLeftBehind_DecodesNothing()
    {
        const string Text = "nhi\u00D6m Nhiệm";
        Assert.Equal([Text], LegacyText.Decode([new EncodedLine(Text, [new FontPart(0, Text.Length, FontEncoding.Of(".VnTime")!)])]).Lines);
    }

    [Fact]
    public void Decode_FontOfCapitals_IsWrittenInThem()
    {
        var decoded = LegacyText.Decode(
            [new EncodedLine("§¶ng bé huyÖn", [new FontPart(0, 7, FontEncoding.Of(".VnTimeH")!), new FontPart(8, 5, FontEncoding.Of(".VnTime")!)])]);
        Assert.Equal(["ĐẢNG BỘ huyện"], decoded.Lines);
    }
}

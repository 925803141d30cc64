using System.Text;
using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Tests.Text.Encodings;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Tests.Sources;

public sealed class EncodingTests
{
    public static TheoryData<string> Legacy => [.. LegacyEncodings.All.Select(encoding => encoding.Name)];

    // Of the sentences by themselves a few are too short to be sure of: those are asked about, none is read wrongly.
    [Theory]
    [MemberData(nameof(Legacy))]
    public void Parse_SentenceInOldEncoding_IsReadRightOrAskedAbout(string name)
    {
        var asked = 0;
        Assert.All(VietnameseSentences.All, sentence =>
        {
            var source = Parse(LegacyBytes.Of(sentence, name), null, out var codes);
            asked += source is null ? 1 : 0;
            Assert.True(
                source is null ? codes == "source-encoding-unsure" : IsSame(sentence, source.Lines[0].Text, name),
                $"{sentence}: {codes} {source?.Lines[0].Text}");
        });
        Assert.True(asked * 50 <= VietnameseSentences.All.Count, $"{asked} of {VietnameseSentences.All.Count} asked about");
    }

    [Theory]
    [MemberData(nameof(Legacy))]
    public void Parse_ReportInOldEncoding_IsRead(string name)
    {
        var source = Parse(LegacyBytes.Of(string.Join('\n', VietnameseSentences.All), name), null, out var codes);
        Assert.Equal((name, null, "source-encoding-chosen"), (source!.Encoding, source.DecodedFrom, codes));
        Assert.True(source.Decoding.Confidence > 0.99);
        AssertAllRead(source, name);
    }

    [Theory]
    [MemberData(nameof(Legacy))]
    public void Parse_OldEncodingSavedAsUtf8_IsRead(string name)
    {
        foreach (var shown in new Func<char, char>[] { c => c, c => c < 256 ? Windows1252.CharacterOf((byte)c) : c })
        {
            var text = string.Join('\n', VietnameseSentences.All.Select(sentence => string.Concat(LegacyBytes.RawOf(sentence, name).Select(shown))));
            var source = Parse(Encoding.UTF8.GetBytes(text), null, out _);
            Assert.Equal("UTF-8", source!.Encoding);
            Assert.StartsWith($"{name}: 1", source.DecodedFrom);
            AssertAllRead(source, name);
        }
    }

    [Theory]
    [MemberData(nameof(Legacy))]
    public void Parse_EveryThirdLineInOldEncoding_OnlyThoseAreDecoded(string name)
    {
        var text = string.Join('\n', VietnameseSentences.All.Select((sentence, i) => i % 3 == 0 ? LegacyBytes.RawOf(sentence, name) : sentence));
        var source = Parse(Encoding.UTF8.GetBytes(text), null, out _);
        Assert.StartsWith($"{name}: 1, 4, 7", source!.DecodedFrom);
        AssertAllRead(source, name);
    }

    /// <summary>A word in capitals with the mark of a note behind it is no letter that was saved twice.</summary>
    [Theory]
    [InlineData("XÃ¹")]
    [InlineData("Ô²")]
    [InlineData("BÃI BỒI Ô³")]
    public void Parse_WordWithRaisedFigure_IsLeftAsItIs(string line)
    {
        var file = StoredFile.OfText("a.txt", $"Báo cáo của xã Đông Hòa\n{line}\n");
        var source = SourceFormats.Parse(file, null, new DiagnosticBag());
        Assert.Equal(line, source!.Lines[1].Text);
    }

    [Fact]
    public void Parse_Utf8ReadAsWindows1252_IsRead()
    {
        var text = string.Concat(Encoding.UTF8.GetBytes("Nhiệm kỳ 2005 – 2010 của Đảng bộ quận").Select(Windows1252.CharacterOf));
        var source = Parse(Encoding.UTF8.GetBytes(text), null, out _);
        Assert.Equal(("Nhiệm kỳ 2005 – 2010 của Đảng bộ quận", "UTF-8: 1"), (source!.Lines[0].Text, source.DecodedFrom));
    }

    [Theory]
    [InlineData("Đảng bộ quận")]
    [InlineData("A plain English text, without any mark at all.")]
    [InlineData("Đồng chí Müller ở São Paulo, café §2, 50°C, 120 m², ±5 %, «trích», Đắk Lắk, Pleiku")]
    [InlineData("Les élèves français étudient à l'école près du château, où êtes-vous allé hier")]
    [InlineData("")]
    public void Parse_UnicodeText_StaysAsItIs(string text)
    {
        var source = Parse(Encoding.UTF8.GetBytes(text), null, out var codes);
        Assert.Equal((text, "UTF-8", null, ""), (source!.Lines[0].Text, source.Encoding, source.DecodedFrom, codes));
    }

    [Theory]
    [InlineData("B\u00B8o c\u00B8o", "source-encoding-unsure")]
    [InlineData("Les \u00E9l\u00E8ves fran\u00E7ais \u00E9tudient pr\u00E8s du ch\u00E2teau", "source-encoding-unsure")]
    public void Parse_BytesThatTellTooLittle_AreAskedAbout(string raw, string code)
    {
        Assert.Null(Parse(Encoding.Latin1.GetBytes(raw), null, out var codes));
        Assert.Equal(code, codes);
    }

    [Fact]
    public void Parse_FewOldWordsInUnicode_AreKeptAndTold()
    {
        var source = Parse(Encoding.UTF8.GetBytes("Đảng bộ quận báo cáo\nnhi\u00D6m k\u00FA này"), null, out var codes);
        Assert.Equal(("nhi\u00D6m k\u00FA này", "source-words-undecoded"), (source!.Lines[1].Text, codes));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("UTF-8")]
    public void Parse_SoftHyphens_AreNoLetters(string? asked)
    {
        var source = Parse(Encoding.UTF8.GetBytes("nhà tr\u00ADường, phân l\u00ADược, con\u00AD đường"), asked, out _);
        Assert.Equal("nhà trường, phân lược, con đường", source!.Lines[0].Text);
    }

    [Theory]
    [InlineData("TCVN3", "B\u00B8o c\u00B8o", "Báo cáo")]
    [InlineData("vni", "Baùo caùo", "Báo cáo")]
    [InlineData("windows-1252", "caf\u00E9 \u0093x\u0094", "café “x”")]
    public void Parse_EncodingAsked_IsTaken(string asked, string raw, string text)
    {
        var source = Parse(Encoding.Latin1.GetBytes(raw), asked, out _);
        Assert.Equal(text, source!.Lines[0].Text);
        Assert.Equal(asked, source.Encoding, ignoreCase: true);
    }

    [Fact]
    public void Parse_EncodingAskedThatCannotBe_IsAnError()
    {
        Assert.Null(Parse([0x61, 0xE1], "utf-8", out var codes));
        Assert.Equal("source-encoding-impossible", codes);
    }

    [Fact]
    public void Parse_AnyBytes_IsNeverReadInAnOldEncodingByChance() =>
        Gen.Byte[1, 255].Array[5, 300].Holds(
            bytes => Assert.True(Parse(bytes, null, out _) is null or { Encoding: "UTF-8" or "UTF-16LE" or "UTF-16BE" }), cases: 500);

    private static void AssertAllRead(SourceFile source, string name)
    {
        Assert.Equal(VietnameseSentences.All.Count, source.Lines.Length);
        Assert.All(VietnameseSentences.All.Zip(source.Lines), pair => Assert.True(IsSame(pair.First, pair.Second.Text, name), pair.Second.Text));
    }

    // TCVN3 has no capitals with a tone, but in words that are in capitals otherwise.
    private static bool IsSame(string sentence, string read, string name) =>
        string.Equals(sentence, read, name == "TCVN3" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static SourceFile? Parse(byte[] bytes, string? encoding, out string codes)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceFormats.Parse(new StoredFile("a.txt", () => bytes), encoding, diagnostics);
        codes = string.Join(", ", diagnostics.ToSorted().Select(d => d.Code).Distinct());
        return source;
    }

    // Somebody mended one letter of a page in TCVN3; a word beside it that is a syllable both ways is that of the line.
    [Fact]
    public void Parse_UnicodeLetterInALineOfTcvn3_LeavesTheOtherWordsInIt()
    {
        const string Line = "Mét lời ru vót lªn trªn ngµn v¹n tiÕng th\u00AD¬ng cña nh©n d©n";
        var page = $"<html><meta charset=\"utf-8\"><body><p>Báo cáo kết quả công tác của cấp ủy.</p><p>{Line}</p>"
            + "<p>Mét tr¨m ®¶ng viªn cña chi bé ®· hoµn thµnh nhiÖm vô ®\u00AD­îc giao trong n¨m.</p></body></html>";
        var source = SourceFormats.Parse(new StoredFile("a.html", () => System.Text.Encoding.UTF8.GetBytes(page)), null, new DiagnosticBag())!;
        Assert.Equal("Một lời ru vút lên trên ngàn vạn tiếng thương của nhân dân", source.Lines[1].Text.Trim());
    }

    // A piece in Unicode stays as it is, however much of its line is in TCVN3.
    [Fact]
    public void Parse_UnicodePieceInALineOfTcvn3_StaysAsItIs()
    {
        const string Piece = "Và nói thật tôi suýt ế vợ thời ấy vì nghề thầy giáo nghèo";
        const string Rest = "t«i c¶m nhËn kh¸ s©u s¾c nh÷ng vinh quang cïng nh÷ng nçi vÊt v¶, cay ®¾ng cña nghÒ lµm thÇy. Lµm sao quªn nh÷ng n¨m th¸ng";
        var page = $"<html><meta charset=\"utf-8\"><body><p>{Piece}! {Rest} {Rest}</p></body></html>";
        var source = SourceFormats.Parse(new StoredFile("a.html", () => System.Text.Encoding.UTF8.GetBytes(page)), null, new DiagnosticBag())!;
        Assert.StartsWith(Piece + "! tôi cảm nhận khá sâu sắc", source.Lines[0].Text.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phƣơng hướng", "“phƣơng” (2)")]
    [InlineData("Nghị quyết \u0421hính phủ", "“\u0421hính” (2)")]
    [InlineData("k\uFFFDt quả, tr\u25A1ng cây", "“k\uFFFDt” (2), “tr\u25A1ng” (2)")]
    [InlineData("\uF0B7 Đảng viên, \u25A1 có, \u25A1 không, góc \u03B1, Москва", null)]
    public void Parse_LettersThatOnlyLookVietnamese_AreTold(string line, string? told)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceFormats.Parse(StoredFile.OfText("a.txt", $"Báo cáo kết quả công tác của cấp ủy.\n{line}"), null, diagnostics)!;
        Assert.NotNull(SiteGen.Reports.ConversionPreview.Of(source, new SiteGen.Reports.ConversionOptions(), diagnostics));
        var said = Assert.Single([.. diagnostics.ToSorted().Where(d => d.Code == "source-strange-letters").Select(d => d.Message.En).DefaultIfEmpty("")]);
        Assert.Contains(told ?? "", said, StringComparison.Ordinal);
        Assert.Equal(told is null, said.Length == 0);
    }
}

using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;
using static SiteGen.Tests.Sources.PdfFile;

namespace SiteGen.Tests.Sources;

/// <summary>What a PDF has beside the text of its pages.</summary>
public sealed class PdfAsideTests
{
    private static readonly Words[] Number = [new(70, 700, "Số:"), new(130, 700, "/KH-PGD&ĐT")];

    [Theory]
    [InlineData("/Subtype /Widget /FT /Tx /V ")]
    [InlineData("/Subtype /FreeText /Contents ")]
    public void Parse_WordsWithoutALook_AreReadAtTheirPlace(string kind) =>
        Assert.Equal(["1 Số: 21/ĐU /KH-PGD&ĐT"], Read(Annotated(Number, kind + Utf16("21/ĐU"))));

    [Fact]
    public void Parse_ValueOfTheFieldAbove_IsRead() =>
        Assert.Equal(["1 Số: 21 /KH-PGD&ĐT"], Read(Annotated(Number, "/Subtype /Widget /Parent 9 0 R", ("", [$"<< /FT /Tx /V {Utf16("21")} >>"]))));

    [Theory]
    [InlineData("/Subtype /Text /Contents ", "comment in the margin")]
    [InlineData("/Subtype /Highlight /Contents ", "comment in the margin")]
    [InlineData("/Subtype /Widget /F 2 /V ", "hidden text that the source does not show")]
    [InlineData("/Subtype /Link /A << /S /URI /URI (http://example.org/vb.pdf) >> /X ", "where a link of the text leads")]
    public void Parse_WhatIsNotShown_IsLeftOutWithItsReason(string kind, string reason) => Assert.Equal(
        $"2 (left out: {reason}) {(kind.Contains("Link") ? "http://example.org/vb.pdf" : "xem lại")}",
        Read(Annotated([new(70, 600, "Số: 21")], kind + Utf16("xem lại")))[1]);

    /// <summary>Words of a layer that is not shown are listed, not read; those of one that is shown are text.</summary>
    [Theory]
    [InlineData("/OFF [8 0 R]", true)]
    [InlineData("/BaseState /OFF", true)]
    [InlineData("/BaseState /OFF /ON [8 0 R]", false)]
    [InlineData("/ON [8 0 R]", false)]
    [InlineData("/OFF []", false)]
    public void Parse_WordsOfALayer_AreReadWhereItIsShown(string settings, bool isHidden)
    {
        string[] shown = isHidden
            ? ["1 Đoạn của báo cáo.", "2 (left out: hidden text that the source does not show) Lời của lớp ẩn."]
            : ["1 Đoạn của báo cáo.", "2 Lời của lớp ẩn."];
        Assert.Equal(shown, Read(Layered([new(70, 700, "Đoạn của báo cáo.")], [new(70, 600, "Lời của lớp ẩn.")], settings)));
    }

    [Theory]
    [InlineData("/OFF [8 0 R]", "/OC 8 0 R", false, true)]
    [InlineData("/OFF [8 0 R]", "/OC 8 0 R", true, true)]
    [InlineData("/OFF []", "/OC 8 0 R", false, false)]
    [InlineData("/OFF [8 0 R]", "", false, false)]
    [InlineData("/OFF [8 0 R]", "/OC << /Type /OCMD /OCGs 8 0 R >>", false, true)]
    [InlineData("/OFF [8 0 R]", "/OC << /Type /OCMD /OCGs [8 0 R] /P /AllOn >>", false, true)]
    [InlineData("/OFF [8 0 R]", "/OC << /Type /OCMD /OCGs [8 0 R] /P /AllOff >>", false, false)]
    public void Parse_WordsOfAFormInALayer_AreReadWhereItIsShown(string settings, string owner, bool isNested, bool isHidden)
    {
        string[] shown = isHidden
            ? ["1 Đoạn của báo cáo.", "2 (left out: hidden text that the source does not show) Lời của lớp ẩn."]
            : ["1 Đoạn của báo cáo.", "2 Lời của lớp ẩn."];
        Assert.Equal(
            shown, Read(LayeredForm([new(70, 700, "Đoạn của báo cáo.")], [new(70, 600, "Lời của lớp ẩn.")], settings, owner, isNested)));
    }

    [Fact]
    public void Parse_AddressThatTheTextSays_IsNotSaidAgain() => Assert.Equal(
        ["1 http://example.org/vb.pdf"],
        Read(Annotated([new(70, 600, "http://example.org/vb.pdf")], "/Subtype /Link /A << /S /URI /URI (http://example.org/vb.pdf) >>")));

    [Fact]
    public void Parse_BookmarkThatTheTextDoesNotHave_IsLeftOut() => Assert.Equal(
        ["1 Kết quả", "2 (left out: bookmark of the PDF that the text does not have) Phụ lục mật"],
        Read(Annotated(
            [new(70, 600, "Kết quả")], "/Subtype /Popup",
            (
                "/Outlines 9 0 R ",
                ["<< /First 10 0 R >>", $"<< /Title {Utf16("Kết quả")} /Next 11 0 R >>", $"<< /Title {Utf16("Phụ lục mật")} /Next 10 0 R >>"]))));

    [Theory]
    [InlineData("/Subtype /FileAttachment /FS 9 0 R", "")]
    [InlineData("/Subtype /Popup", "/Names << /EmbeddedFiles << /Kids [<< /Names [(a) 9 0 R] >>] >> >> ")]
    public void Parse_FileInside_IsAWarning(string annotation, string catalog) => Assert.Equal(
        ["1: warning source-files-inside", "1 Kết quả"],
        Read(Annotated([new(70, 600, "Kết quả")], annotation, (catalog, ["<< /Type /Filespec /F (phu-luc.xlsx) >>"]))));

    [Fact]
    public void Parse_PictureAmongText_IsAWarning() => Assert.Equal(
        ["1: warning source-pictures-on-pages", "1 Kết quả"], Read(Drawn(("q 100 0 0 100 70 300 cm /I Do Q", [new(70, 600, "Kết quả")]))));

    private static List<string> Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var dump = SourceDump.Of(SourceFormats.Parse(new StoredFile("a.pdf", () => bytes), null, diagnostics), diagnostics);
        return [.. dump.TrimEnd('\n').Split('\n')];
    }
}

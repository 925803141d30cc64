using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Sources.PlainText;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Parse_Bom_IsNotPartOfTheText()
    {
        var source = Parse([.. Encoding.UTF8.Preamble, .. "Một\r\nHai"u8], out _);
        Assert.Equal(["1 Một", "2 Hai"], source!.Lines.Select(line => $"{line.Number} {line.Text}"));
        Assert.Equal(64, source.Sha256.Length);
    }

    [Fact]
    public void Parse_Decomposed_IsComposed() => Assert.Equal("Ấ", Parse(Encoding.UTF8.GetBytes("A\u0302\u0301"), out _)!.Lines[0].Text);

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xE1 }, "source-encoding-unsure 1:1")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 }, "source-encoding-unsure 1:1")]
    [InlineData(new byte[] { 0x61, 0x00 }, "source-binary 1:1")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x07 }, "source-control-character 2:2")]
    public void Parse_NoText_IsAnError(byte[] bytes, string problem)
    {
        Assert.Null(Parse(bytes, out var diagnostics));
        Assert.Equal([problem], diagnostics.ToSorted().Select(d => $"{d.Code} {d.Location.Line}:{d.Location.Column}"));
    }

    [Fact]
    public void Parse_DamagedUtf8_NamesTheByte()
    {
        Assert.Null(Parse([.. "Đại hội đại biểu Đảng bộ\nquận "u8, 0xE1, .. " lần thứ chín"u8], out var diagnostics));
        Assert.Equal(["source-encoding-invalid 2:8"], diagnostics.ToSorted().Select(d => $"{d.Code} {d.Location.Line}:{d.Location.Column}"));
    }

    [Fact]
    public void Formats_UnknownExtension_IsAWarning()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SourceFormats.Parse(StoredFile.OfText("bao-cao.ods", "x"), null, diagnostics));
        Assert.Equal((Severity.Warning, "source-format-unknown"), diagnostics.ToSorted().Select(d => (d.Severity, d.Code)).Single());
    }

    private static SourceFile? Parse(byte[] bytes, out DiagnosticBag diagnostics) =>
        PlainTextReader.Parse(new StoredFile("a.txt", () => bytes), null, diagnostics = new DiagnosticBag());
}

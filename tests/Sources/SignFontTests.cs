using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>Signs of fonts such as Symbol and Wingdings, and letters above the line, in every format that tells of them.</summary>
public sealed class SignFontTests
{
    [Theory]
    [InlineData("Wingdings", "\uF0A8", "□")]
    [InlineData("Wingdings", "þ", "☑")]
    [InlineData("Symbol", "a", "α")]
    [InlineData("Symbol", "\uF0B1", "±")]
    [InlineData("Wingdings", "Đồng ý", "Đồng ý")]
    [InlineData("Wingdings", "12", "12")]
    [InlineData("Arial", "þ", "þ")]
    public void Parse_SignOfAFont_IsACharacterThatLooksTheSame(string font, string letters, string sign)
    {
        foreach (var file in Files(font, letters))
            Assert.Equal((file.Path, $"Ô {sign} chọn."), (file.Path, LineOf(file)));
    }

    [Theory]
    [InlineData("super", "a", "chúᵃ")]
    [InlineData("super", "2", "chú²")]
    [InlineData("super", "mới", "chú mới")]
    [InlineData("sub", "x", "chúₓ")]
    public void Parse_LetterAboveOrBelowTheLine_DoesNotRunIntoTheWord(string place, string letters, string words)
    {
        foreach (var file in Raised(place, letters))
            Assert.Equal((file.Path, $"Ô {words} hết."), (file.Path, LineOf(file)));
    }

    private static string LineOf(StoredFile file) =>
        SourceFormats.Parse(file, file.Path == "a.html" ? "UTF-8" : null, new DiagnosticBag())!.Lines[^1].Text.Trim();

    private static IEnumerable<StoredFile> Files(string font, string letters)
    {
        yield return Page($"<p>Ô <font face=\"{font}\">{letters}</font> chọn.</p>");
        yield return Page($"<p>Ô <span style='font-family:{font}, serif'>{letters}</span> chọn.</p>");
        yield return Docx($"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/>", "Ô ", letters, " chọn.");
        yield return Odt($"style:font-name=\"{font}\"", "Ô ", letters, " chọn.");
    }

    private static IEnumerable<StoredFile> Raised(string place, string letters)
    {
        yield return Page($"<p>Ô chú<{place[..3]}>{letters}</{place[..3]}> hết.</p>");
        yield return Docx($"<w:vertAlign w:val=\"{place}script\"/>", "Ô chú", letters, " hết.");
        yield return Odt($"style:text-position=\"{place} 58%\"", "Ô chú", letters, " hết.");
    }

    private static StoredFile Page(string text) =>
        new("a.html", () => Encoding.UTF8.GetBytes($"<html><body><p>Báo cáo kết quả nhiệm kỳ.</p>{text}</body></html>"));

    private static StoredFile Docx(string look, params string[] words) => new("a.docx", () => DocxFile.Of(
        $"<w:p>{string.Concat(words.Select((text, i) => $"<w:r><w:rPr>{(i == 1 ? look : "")}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>"))}</w:p>"));

    private static StoredFile Odt(string look, params string[] words) => new("a.odt", () => OdtFile.Of(
        $"<text:p>{words[0]}<text:span text:style-name=\"K\">{words[1]}</text:span>{words[2]}</text:p>\n=== automatic\n"
            + $"<style:style style:name=\"K\" style:family=\"text\"><style:text-properties {look}/></style:style>\n"));
}

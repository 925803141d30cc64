using System.IO.Compression;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>Files that are broken, locked, something else than their name says, or made to harm.</summary>
public sealed class HostileFileTests
{
    private static readonly byte[] Word = DocxFile.OfLines(["Báo cáo tổng kết", "Một đoạn."]);

    // By name only: whoever lists the tests should not have to carry 33 MB.
    private static readonly Dictionary<string, (string Code, Func<byte[]> Bytes)> Files = new()
    {
        ["word-named-text.txt"] = ("source-mislabelled", () => Word),
        ["word-named-old.doc"] = ("source-mislabelled", () => Word),
        ["page-named-word.doc"] = ("source-mislabelled", () => "<!DOCTYPE html><p>a"u8.ToArray()),
        ["mail-archive.html"] = ("source-mislabelled", () => "MIME-Version: 1.0\n"u8.ToArray()),
        ["pdf-named-word.docx"] = ("source-mislabelled", () => "%PDF-1.7\n"u8.ToArray()),
        ["picture.pdf"] = ("source-mislabelled", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ["sheet.docx"] = ("source-mislabelled", () => Zip(("xl/workbook.xml", "<a/>"))),
        ["old-named-new.docx"] = ("source-mislabelled", () => Old("Root Entry")),
        ["locked.docx"] = ("source-locked", () => Old("EncryptedPackage")),
        ["locked.doc"] = ("source-locked", () => LockedDoc()),
        ["rich.rtf"] = ("source-office-wanted", () => @"{\rtf1 a}"u8.ToArray()),
        ["rich-named-word.doc"] = ("source-office-wanted", () => @"{\rtf1 a}"u8.ToArray()),
        ["cut.docx"] = ("source-broken", () => Word[..(Word.Length / 2)]),
        ["text-named-word.docx"] = ("source-broken", () => "Báo cáo"u8.ToArray()),
        ["without-text.docx"] = (
            "source-broken",
            () => Zip(("word/styles.xml", "<a/>"), ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"))),
        ["entities.docx"] = ("source-broken", () => Replace(Word, "<w:document", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document")),
        ["laughs.docx"] =
            ("source-broken", () => Replace(Word, "<w:document", "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;\">]><w:document")),
        ["deep.docx"] = (
            "source-too-deep",
            () =>
                DocxFile.Of(
                    string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5_000))
                        + "<w:p/>"
                        + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5_000)))),
        ["bomb.docx"] = ("source-too-large", () => Zip(("word/document.xml", new string(' ', 80 * 1024 * 1024)))),
        ["parts.docx"] = (
            "source-too-large",
            () => Zip(("word/document.xml", Blanks(40)), ("word/footnotes.xml", Blanks(40)))),
        ["elements.docx"] = ("source-too-large", () => Zip(("word/document.xml", Repeated("<a>", "<p/>", 3_000_000)))),
        ["attributes.docx"] = ("source-too-large", () => Zip(("word/document.xml", Repeated("<a>", "<p a='' b='' c=''/>", 750_000)))),
        ["deep.html"] = ("source-too-deep", () => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "a")),
        ["large.html"] = ("source-too-large", () => new byte[33 * 1024 * 1024]),
        ["nested.html"] = ("source-too-deep", () => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<b><i><u>", 20_000)) + "a")),
        ["tags.html"] = ("source-too-large", () => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<br>", 500_001)))),
        ["lines.txt"] = ("source-too-large", () => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("a\n", 200_001)))),
        ["lines.html"] = ("source-too-large", () => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("a<br>", 200_001)))),
        ["lines.docx"] = ("source-too-large", () => DocxFile.OfLines(Enumerable.Repeat("a", 200_001))),
        ["letters.docx"] = ("source-too-large", () => DocxFile.OfLines(Enumerable.Repeat(new string('a', 40_000), 1_000))),
        ["unpacked.pdf"] = ("source-too-large", () => PdfFile.Packed([new string(' ', 60 * 1024 * 1024)])),
        ["letters.pdf"] = ("source-too-large", () => PdfFile.Packed([string.Concat(Enumerable.Repeat("BT /F 12 Tf (aaaaaaaaaa) Tj ET\n", 200_000))])),
        ["streams.pdf"] = ("source-too-large", () => PdfFile.Packed([.. Enumerable.Repeat(new string(' ', 1024 * 1024), 4)])),
        ["forms.pdf"] = ("source-too-large", () => PdfFile.FormsInForms(20)),
        ["cut.pdf"] = ("source-broken", () => "%PDF-1.7\n1 0 obj"u8.ToArray()),
        ["locked.odt"] = (
            "source-locked", () => OdtFile.Of("<text:p>a</text:p>\n=== manifest\n<manifest:encryption-data xmlns:manifest=\"m\"/>")),
        ["odt-named-word.docx"] = ("source-mislabelled", () => OdtFile.OfLines(["a"])),
        ["word-named-odt.odt"] = ("source-mislabelled", () => Word),
        ["cut.odt"] = ("source-broken", () => OdtFile.OfLines(["Báo cáo"])[..^300]),
        ["entities.odt"] = ("source-broken", () => OdtFile.Of("<text:p>&x;</text:p>")),
        ["deep.odt"] = (
            "source-too-deep",
            () => OdtFile.Of(string.Concat(Enumerable.Repeat("<text:section>", 5_000)) + string.Concat(Enumerable.Repeat("</text:section>", 5_000)))),
        ["cells.odt"] = ("source-too-large", () => OdtFile.Of(string.Concat(Enumerable.Repeat(Repeated("<text:p>x</text:p>"), 40)))),
        ["cells-in-cells.odt"] = ("source-too-large", () => OdtFile.Of(Repeated(Repeated("<text:p>x</text:p>")))),
        ["lines.odt"] = ("source-too-large", () => OdtFile.OfLines(Enumerable.Repeat("a", 200_001))),
        ["empty.docx"] = ("source-broken", () => []),
        ["empty.pdf"] = ("source-broken", () => []),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_File_IsRefusedWithAReason(string name)
    {
        var (code, bytes) = Files[name];
        var diagnostics = new DiagnosticBag();
        Assert.Null(SourceFormats.Parse(new StoredFile(name, bytes), null, diagnostics));
        Assert.Equal([code], diagnostics.ToSorted().Select(d => d.Code));
    }

    [Theory]
    [InlineData("trang-chi-co-hinh.pdf", "source-no-text-layer")]
    [InlineData("mot-trang-la-hinh.pdf", "source-pages-without-text")]
    [InlineData("may-quet-khong-dau.pdf", "source-text-garbled")]
    [InlineData("co-mat-khau.pdf", "source-locked")]
    public void Parse_Pdf_IsRefusedWithAReason(string name, string code)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SourceFormats.Parse(new StoredFile(name, () => PdfFile.Hostile(name)), null, diagnostics));
        Assert.Equal([code], diagnostics.ToSorted().Select(d => d.Code));
    }

    // Each page has a budget of its own: only what one page draws counts together.
    [Fact]
    public void Parse_PdfOfManyStreams_IsReadWhenNoPageHasTooMuch()
    {
        var diagnostics = new DiagnosticBag();
        var streams = Enumerable.Repeat(new string(' ', 1024 * 1024 - 200), 2).ToArray();
        var words = "BT /F 12 Tf 70 700 Td <004D1ED90074> Tj ET";
        var source = SourceFormats.Parse(new StoredFile("a.pdf", () => PdfFile.Packed([.. streams, words], [.. streams, words])), null, diagnostics);
        Assert.Equal(["Một Một"], source!.Lines.Select(line => line.Text));
    }

    // A font may say that a glyph means half a pair of surrogates, or a noncharacter.
    [Fact]
    public void Parse_PdfWithHalfALetterInRunningHeads_IsRead()
    {
        var pages = Enumerable.Range(1, 3).Select(page => PdfFile.Lines(70, 800, $"Đầu {(char)0xD83D} {(char)0xFFFE} trang", $"Đoạn của trang {page}."));
        var source = SourceFormats.Parse(new StoredFile("a.pdf", () => PdfFile.Of([.. pages])), null, new DiagnosticBag());
        Assert.Contains("Đoạn của trang 2.", source!.Lines.Select(line => line.Text));
        Assert.DoesNotContain(source.Lines, line => line.Text.Any(char.IsSurrogate));
    }

    [Fact]
    public void Parse_OfficeFileWithItsCopy_IsRead()
    {
        var file = new StoredFile("a.doc", () => Old("Root Entry")) { Converted = () => Word };
        var source = SourceFormats.Parse(file, null, new DiagnosticBag());
        Assert.Equal(["Báo cáo tổng kết", "Một đoạn."], source!.Lines.Select(line => line.Text));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Old("Root Entry"))), source.Sha256);
    }

    [Fact]
    public void Parse_DrawingThatCannotBeKept_IsTold()
    {
        var diagnostics = new DiagnosticBag();
        var bytes = DocxFile.Of(
            "<w:p><w:r><w:t>Báo cáo</w:t></w:r><w:r><w:drawing><a:graphic><a:graphicData><a:blip "
                + "r:embed=\"rIdNone\"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>");
        Assert.NotNull(SourceFormats.Parse(new StoredFile("a.docx", () => bytes), null, diagnostics));
        Assert.Equal(["source-pictures-unreadable"], diagnostics.ToSorted().Select(d => d.Code));
    }

    [Theory]
    [InlineData("<img src='tru-so.jpg'>", "source-pictures-missing")]
    [InlineData("<img src='data:image/png;base64,eA=='>", "source-pictures-missing")]
    [InlineData("<img src='cham.gif' width=1 height=1>", "")]
    public void Parse_PictureThatWasNotSavedWithThePage_IsTold(string picture, string codes)
    {
        var diagnostics = new DiagnosticBag();
        var page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><p>Báo cáo</p>{picture}");
        Assert.NotNull(SourceFormats.Parse(new StoredFile("a.html", () => page), null, diagnostics));
        Assert.Equal(codes, string.Join(", ", diagnostics.ToSorted().Select(d => d.Code)));
    }

    private static byte[] Old(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1016], .. Encoding.Unicode.GetBytes(stream)];

    private static string Repeated(string cell) =>
        "<table:table><table:table-row table:number-rows-repeated=\"100\"><table:table-cell table:number-columns-repeated=\"100\">"
            + cell + "</table:table-cell></table:table-row></table:table>";

    private static string Blanks(int megabytes) => $"<a>{new string(' ', megabytes * 1024 * 1024)}</a>";

    private static string Repeated(string before, string repeated, int times) => $"{before}{string.Concat(Enumerable.Repeat(repeated, times))}</a>";

    private static byte[] LockedDoc()
    {
        var bytes = Old("WordDocument");
        (bytes[512], bytes[513], bytes[523]) = (0xEC, 0xA5, 0x01);
        return bytes;
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Replace(byte[] docx, string before, string after)
    {
        using var bytes = new MemoryStream();
        bytes.Write(docx);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
                text = reader.ReadToEnd();
            entry.Delete();
            using var stream = zip.CreateEntry("word/document.xml").Open();
            stream.Write(Encoding.UTF8.GetBytes(text.Replace(before, after)));
        }

        return bytes.ToArray();
    }
}

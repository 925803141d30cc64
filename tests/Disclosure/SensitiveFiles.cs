using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using SiteGen.Tests.Sources;

namespace SiteGen.Tests.Disclosure;

/// <summary>Sources and pictures of every format that have something at a place: in the text, or riding along.</summary>
internal static class SensitiveFiles
{
    private static readonly string Filler = "Một câu của báo cáo, không có gì đặc biệt.";

    /// <summary>The file of a place, by the name that the table gives it, and its extension.</summary>
    public static (byte[] Bytes, string Extension) Of(string place, string text) => place switch
    {
        "txt" => (Encoding.UTF8.GetBytes($"{Filler}\n{text}\n{Filler}\n"), ".txt"),
        "html" => (Page("", $"<p>{text}</p>"), ".html"),
        "html-comment" => (Page("", $"<p>a</p><!-- {text} -->"), ".html"),
        "html-hidden" => (Page("", $"<form><input type=\"hidden\" name=\"a\" value=\"{text}\"></form>"), ".html"),
        "html-data" => (Page("", $"<p data-so='{text}'>a</p>"), ".html"),
        "html-script" => (Page($"<script>var a = \"{text}\";</script>", "<p>a</p>"), ".html"),
        "docx-alternative" => (DocxFile.Of($"{Paragraph(Filler)}<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"p\"><wp:docPr id=\"1\" name=\"a\" "
            + $"descr=\"{text}\"/></wp:inline></w:drawing></w:r></w:p>"), ".docx"),
        "docx-field" => (DocxFile.Of($"{Paragraph(Filler)}<w:p><w:fldSimple w:instr=\"INCLUDETEXT {text}\"><w:r><w:t>a</w:t></w:r>"
            + "</w:fldSimple></w:p>"), ".docx"),
        "docx-instruction" => (DocxFile.Of($"{Paragraph(Filler)}<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK "
            + $"{text[..3]}</w:instrText></w:r><w:r><w:instrText>{text[3..]}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"), ".docx"),
        "docx-link" => (With(DocxFile.OfLines([Filler]), "word/_rels/footnotes.xml.rels", Encoding.UTF8.GetBytes(
            $"<Relationships xmlns=\"r\"><Relationship Id=\"a\" Target=\"{text}\" TargetMode=\"External\"/></Relationships>")), ".docx"),
        "html-meta" => (Page($"<meta name=\"author\" content=\"{text}\">", "<p>a</p>"), ".html"),
        "docx" => (DocxFile.OfLines([Filler, .. text.Split('\n'), Filler]), ".docx"),
        "docx-header" => (DocxFile.Of($"{Paragraph(Filler)}\n=== header\n{Paragraph(text)}"), ".docx"),
        "docx-box" => (DocxFile.Of(Paragraph(Filler).Replace("<w:t", $"<w:pict><v:textbox>{Paragraph(text)}</v:textbox></w:pict><w:t")), ".docx"),
        "docx-comment" => (DocxFile.Of($"{Paragraph(Filler)}\n=== comments\n<w:comment w:id=\"1\" w:author=\"A\">{Paragraph(text)}</w:comment>"), ".docx"),
        "docx-deleted" => (DocxFile.Of($"<w:p><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>{text}</w:delText></w:r></w:del></w:p>"), ".docx"),
        "docx-inserted" => (DocxFile.Of($"<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>{text}</w:t></w:r></w:ins></w:p>"), ".docx"),
        "docx-property" => (With(DocxFile.OfLines([Filler]), "docProps/core.xml", Encoding.UTF8.GetBytes(
            $"<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"b\"><dc:description>{text}</dc:description></cp:coreProperties>")), ".docx"),
        "docx-creator" => (With(DocxFile.OfLines([Filler]), "docProps/core.xml", Encoding.UTF8.GetBytes(
            $"<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"b\"><dc:creator>{text}</dc:creator></cp:coreProperties>")), ".docx"),
        "docx-photo" => (With(DocxFile.OfLines([Filler]), "word/media/image9.jpg", Jpeg()), ".docx"),
        "odt" => (OdtFile.OfLines([Filler, .. text.Split('\n'), Filler]), ".odt"),
        "odt-comment" => (OdtFile.OfLines([Filler, $"<office:annotation><dc:creator>A</dc:creator><text:p>{text}</text:p></office:annotation>"]), ".odt"),
        "odt-deleted" => (OdtFile.Of("<text:tracked-changes><text:changed-region text:id=\"a\"><text:deletion><text:p>" + text
            + $"</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>{Filler}</text:p>"), ".odt"),
        "odt-header" => (OdtFile.Of($"<text:p>{Filler}</text:p>\n=== master\n<style:master-page><style:header><text:p>{text}</text:p></style:header>"
            + "</style:master-page>"), ".odt"),
        "odt-link" => (OdtFile.OfLines([Filler, $"<text:a xlink:href=\"{text}\">a</text:a>"]), ".odt"),
        "odt-property" => (OdtFile.Of($"<text:p>{Filler}</text:p>\n=== meta\n<meta:user-defined meta:name=\"a\">{text}</meta:user-defined>"), ".odt"),
        "odt-creator" => (OdtFile.Of($"<text:p>{Filler}</text:p>\n=== meta\n<meta:initial-creator>{text}</meta:initial-creator>"), ".odt"),
        "odt-photo" => (With(OdtFile.OfLines([Filler]), "Pictures/9.jpg", Jpeg()), ".odt"),
        "rtf" => (RichText($"{Rich(Filler)}\\par {Rich(Escaped(text)).Replace("\n", "\\par ").Replace("\v", "\\line ")}\\par"), ".rtf"),
        "rtf-info" => (RichText($"{{\\info{{\\subject {Rich(text)}}}}}{Rich(Filler)}"), ".rtf"),
        "rtf-comment" => (RichText($"{Rich(Filler)}{{\\*\\annotation {Rich(text)}}}"), ".rtf"),
        "rtf-deleted" => (RichText($"{Rich(Filler)}{{\\deleted\\revauthdel1 {Rich(text)}}}"), ".rtf"),
        "pdf" => (PdfFile.Of([.. PdfFile.Lines(70, 700, Filler), .. PdfFile.Lines(70, 600, text.Split('\n'))]), ".pdf"),
        "pdf-note" => (PdfFile.Noted(PdfFile.Lines(70, 700, Filler), text), ".pdf"),
        "pdf-author" => (PdfFile.Written(PdfFile.Lines(70, 700, Filler), text), ".pdf"),
        "rtf-field" => (RichText($"{Rich(Filler)}{{\\field{{\\*\\fldinst{{HYPERLINK \"{Rich(Escaped(text))}\" }}}}{{\\fldrslt a}}}}"), ".rtf"),
        "rtf-form" => (RichText($"{Rich(Filler)}{{\\*\\formfield{{\\fftype0{{\\*\\ffname a}}{{\\*\\ffdeftext {Rich(Escaped(text))}}}}}}}"), ".rtf"),
        "rtf-picture" => (RichText($"{Rich(Filler)}{{\\shp{{\\*\\shpinst{{\\sp{{\\sn wzDescription}}{{\\sv {Rich(Escaped(text))}}}}}}}}}"), ".rtf"),
        "pdf-form" => (PdfFile.WithObject(
            PdfFile.Lines(70, 700, Filler), "/AcroForm << /Fields [8 0 R] >>", $"<< /FT /Tx /T (a) /V {PdfFile.Utf16(text)} >>"), ".pdf"),
        "pdf-choice" => (PdfFile.WithObject(PdfFile.Lines(70, 700, Filler), "/AcroForm << /Fields [<< /Kids [8 0 R] >>] >>",
            $"<< /FT /Ch /T (a) /V (b) /Opt [(b) {PdfFile.Utf16(text)}] >>"), ".pdf"),
        "pdf-link" => (PdfFile.WithAnnotation(PdfFile.Lines(70, 700, Filler), $"/Subtype /Link /A << /S /URI /URI {PdfFile.Utf16(text)} >>"), ".pdf"),
        "pdf-launch" => (PdfFile.WithAnnotation(
            PdfFile.Lines(70, 700, Filler), $"/Subtype /Link /A << /S /Launch /F << /UF {PdfFile.Utf16(text)} >> >>"), ".pdf"),
        "pdf-bookmark" => (PdfFile.WithObject(PdfFile.Lines(70, 700, Filler), "/Outlines << /First 8 0 R >>", $"<< /Title {PdfFile.Utf16(text)} >>"), ".pdf"),
        "pdf-alternative" => (PdfFile.WithObject(PdfFile.Lines(70, 700, Filler), "/StructTreeRoot << /K 8 0 R >>",
            $"<< /S /Figure /Alt {PdfFile.Utf16(text)} >>"), ".pdf"),
        "pdf-property" => (PdfFile.Written(PdfFile.Lines(70, 700, Filler), text, "Nguon"), ".pdf"),
        "pdf-metadata" => (PdfFile.WithStream(PdfFile.Lines(70, 700, Filler), "/Metadata 8 0 R", Xmp("dc:description", text)), ".pdf"),
        "pdf-metadata-attribute" => (PdfFile.WithStream(PdfFile.Lines(70, 700, Filler), "/Metadata 8 0 R", XmpAttribute(text)), ".pdf"),
        "docx-picture" => (With(
            DocxFile.OfLines([Filler]), "word/media/image9.png", Png("tEXt", [.. "Comment\0"u8, .. Encoding.UTF8.GetBytes(text)])), ".docx"),
        "docx-custom" => (Left(DocxFile.OfLines([Filler]), "customXml/item1.xml", $"<a xmlns=\"vi-du\"><b>{text}</b></a>"), ".docx"),
        "docx-custom-attribute" => (Left(DocxFile.OfLines([Filler]), "customXml/item1.xml", $"<a xmlns=\"vi-du\" b=\"{text}\"/>"), ".docx"),
        "docx-custom-comment" => (Left(DocxFile.OfLines([Filler]), "customXml/item1.xml", $"<a><!-- {text} --></a>"), ".docx"),
        "docx-custom-broken" => (Left(DocxFile.OfLines([Filler]), "customXml/item1.xml", $"<a><b>{text}</a>"), ".docx"),
        "docx-left" => (Left(DocxFile.OfLines([Filler]), "word/cu/ghi-chu.dat", text), ".docx"),
        "docx-left-xml" => (Left(DocxFile.OfLines([Filler]), "cu.txt", $"<a><b>{text}</b></a>"), ".docx"),
        "docx-left-part" => (Left(DocxFile.OfLines([Filler]), "word/document2.xml", $"<a xmlns=\"vi-du\" c=\"{text}\"/>"), ".docx"),
        "docx-left-utf16" => (With(DocxFile.OfLines([Filler]), "word/cu.bin", Encoding.Unicode.GetBytes(text)), ".docx"),
        "docx-properties-folder" => (Left(DocxFile.OfLines([Filler]), "docProps/cu.txt", text), ".docx"),
        "docx-remark" => (Remarked(DocxFile.OfLines([Filler]), text), ".docx"),
        "odt-left" => (Left(OdtFile.OfLines([Filler]), "ghi-chu.txt", text), ".odt"),
        "odt-settings" => (Left(OdtFile.OfLines([Filler]), "settings.xml", $"<a><b>{text}</b></a>"), ".odt"),
        "pdf-xfa" => (PdfFile.WithStream(PdfFile.Lines(70, 700, Filler), "/AcroForm << /XFA 8 0 R >>", $"<a><b c='1'>{text}</b></a>"), ".pdf"),
        "pdf-xfa-cut" => (PdfFile.WithStream(
            PdfFile.Lines(70, 700, Filler), "/AcroForm << /XFA [(datasets) 8 0 R] >>", $"<a><b c=\"{text}\">"), ".pdf"),
        "pdf-script" => (PdfFile.WithStream(
            PdfFile.Lines(70, 700, Filler), "/OpenAction << /S /JavaScript /JS 8 0 R >>", $"app.alert(1); // {text}"), ".pdf"),
        "pdf-picture" => (PdfFile.WithObject(PdfFile.Lines(70, 700, Filler), "/A 8 0 R", Picture("/DCTDecode", text)), ".pdf"),
        "pdf-packed-picture" => (PdfFile.WithObject(PdfFile.Lines(70, 700, Filler), "/A 8 0 R", Picture("[/FlateDecode /DCTDecode]", text)), ".pdf"),
        "rtf-picture-file" => (
            RichText($"{Rich(Filler)}{{\\pict\\jpegblip {Hex(Jpeg(Encoding.UTF8.GetBytes(text.PadRight(60)), 0xFE))}}}"), ".rtf"),
        "rtf-store" => (RichText($"{Rich(Filler)}{{\\*\\datastore {Hex(Encoding.Unicode.GetBytes(text.PadRight(40)))}}}"), ".rtf"),
        "html-picture" => (Page(
            "", $"<img alt=\"a\" src=\"data:image/jpeg;base64,{Convert.ToBase64String(Jpeg(Encoding.UTF8.GetBytes(text), 0xFE))}\">"), ".html"),
        "html-template" => (Page("", $"<p>a</p><template><p>{text}</p></template>"), ".html"),
        "html-noscript" => (Page($"<noscript>{text}</noscript>", "<p>a</p>"), ".html"),
        "csv" => (Encoding.UTF8.GetBytes($"a,b\n{text},1\n"), ".csv"),
        "xls" => ([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Jpeg(Encoding.UTF8.GetBytes(text), 0xFE)], ".xls"),
        "doc-comment" => (Doc(comments: 7, []), ".doc"),
        "doc-inserted" => (Doc(comments: 0, [0x01, 0x08, 0x01, 0x04, 0x48, 1, 0, 0x05, 0x68, 1, 2, 3, 4]), ".doc"),
        "doc-deleted" => (Doc(comments: 0, [0x00, 0x08, 0x01, 0x63, 0x48, 1, 0, 0x64, 0x68, 1, 2, 3, 4]), ".doc"),
        "doc-plain" => (Doc(comments: 0, [0x04, 0x48, 1, 0, 0x06, 0x68]), ".doc"),
        "mp4" => ([.. "\0\0\0\u0018ftypmp42"u8, 0xA9, .. "xyz\0\u0012\0\0+21.0285+105.8542/"u8], ".mp4"),
        "html-source" => (Page("", $"<p>a</p><img alt=\"a\" src=\"{text}\">"), ".html"),
        "png-text" => (Png("tEXt", [.. "Comment\0"u8, .. Encoding.UTF8.GetBytes(text)]), ".png"),
        "png-packed-text" => (Png("zTXt", [.. "Comment\0\0"u8, .. Packed(text)]), ".png"),
        "png-international" => (Png("iTXt", [.. "Comment\0\0\0vi\0Ghi\0"u8, .. Encoding.UTF8.GetBytes(text)]), ".png"),
        "png-international-packed" => (Png("iTXt", [.. "Comment\0\u0001\0vi\0Ghi\0"u8, .. Packed(text)]), ".png"),
        "png-xmp" => (Png("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(Xmp("dc:title", text))]), ".png"),
        "png-exif" => (Png("eXIf", [.. Tiff(hasPosition: false), .. Encoding.UTF8.GetBytes(text + "\0")]), ".png"),
        "jpg-comment" => (Jpeg(Encoding.UTF8.GetBytes(text), 0xFE), ".jpg"),
        "jpg-exif-words" => (Jpeg([.. "Exif\0\0"u8, .. Tiff(hasPosition: false), .. Encoding.UTF8.GetBytes(text + "\0")]), ".jpg"),
        "jpg-windows" => (Jpeg([.. "Exif\0\0"u8, .. Tiff(hasPosition: false), .. Encoding.Unicode.GetBytes(text + "\0")]), ".jpg"),
        "jpg-iptc" => (Jpeg(
            [.. "Photoshop 3.0\08BIM\u0004\u0004\0\0\0\0\0\u0040\u001C\u0002\u0078\0\u0030"u8, .. Encoding.UTF8.GetBytes(text)], 0xED), ".jpg"),
        "jpg-xmp-title" => (Jpeg([.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(Xmp("dc:title", text))]), ".jpg"),
        "jpg-xmp-attribute" => (Jpeg([.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(XmpAttribute(text))]), ".jpg"),
        "webp-xmp" => ([.. "RIFF\u0040\0\0\0WEBPXMP \0\0\0\0"u8, .. Encoding.UTF8.GetBytes(Xmp("dc:title", text))], ".webp"),
        "gif-comment" => (
            [.. "GIF89a\u0001\0\u0001\0\0\0\0!"u8, 0xFE, (byte)Encoding.UTF8.GetByteCount(text), .. Encoding.UTF8.GetBytes(text), 0, 0x3B], ".gif"),
        "png-behind" => ([.. Png("tEXt", [.. "Comment\0a"u8]), .. Encoding.UTF8.GetBytes(text)], ".png"),
        "jpg-behind" => ([.. Jpeg("Exif\0\0"u8.ToArray()), .. Encoding.UTF8.GetBytes(text)], ".jpg"),
        "gif-behind" => ([.. "GIF89a\u0001\0\u0001\0\0\0\0\u003B"u8, .. Encoding.UTF8.GetBytes(text)], ".gif"),
        "webp-behind" => ([.. "RIFF\u0004\0\0\0WEBP"u8, .. Encoding.UTF8.GetBytes(text)], ".webp"),
        "avif-behind" => ([.. "\0\0\0\u0010ftypavif\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(text)], ".avif"),
        "mp4-behind" => ([.. "\0\0\0\u0010ftypmp42\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(text)], ".mp4"),
        "jpg-package-behind" => ([.. Jpeg("Exif\0\0"u8.ToArray()), .. DocxFile.OfLines([text])], ".jpg"),
        "docx-picture-behind" => (With(DocxFile.OfLines([Filler]), "word/media/image9.png",
            [.. Png("tEXt", [.. "Comment\0a"u8]), .. Encoding.UTF8.GetBytes(text)]), ".docx"),
        "docx-behind" => ([.. DocxFile.OfLines([Filler]), .. Encoding.UTF8.GetBytes(text)], ".docx"),
        "pdf-behind" => ([.. PdfFile.Of(PdfFile.Lines(70, 700, Filler)), .. Encoding.UTF8.GetBytes("\n" + text)], ".pdf"),
        "docx-layout" => (DocxFile.Of(Paragraph(Filler) + "<w:tbl>" + string.Concat(text.Split('¶').Select(row =>
            "<w:tr>" + string.Concat(row.Split('|').Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>")) + "</w:tr>")) + "</w:tbl>"), ".docx"),
        "jpg" => (Jpeg(), ".jpg"),
        "jpg-xmp" => (Jpeg("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='21,1.7N'/>"u8.ToArray()), ".jpg"),
        "jpg-plain" => (Jpeg("Exif\0\0"u8.ToArray().Concat(Tiff(hasPosition: false)).ToArray()), ".jpg"),
        "png" => (Png("eXIf", Tiff()), ".png"),
        "png-packed" => (Png("zTXt", [.. "Raw profile type exif\0\0"u8, .. Packed("\nexif\n  99\n" + Convert.ToHexString(Tiff()))]), ".png"),
        "webp" => ([.. "RIFF\u0040\0\0\0WEBPEXIF"u8, .. Length(Tiff()), .. Tiff()], ".webp"),
        "docx-tif" => (With(DocxFile.OfLines([Filler]), "word/media/image9.tif", Tiff()), ".docx"),
        "avif" => ([.. "\0\0\0\u0018ftypavif\0\0\0\0mif1avif\0\0\0\u0006Exif\0\0"u8, .. Tiff()], ".avif"),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such place."),
    };

    private static byte[] Page(string head, string body) =>
        Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=\"utf-8\">{head}<title>a</title></head><body><p>{Filler}</p>{body}</body></html>");

    private static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static string Xmp(string element, string text) =>
        $"<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='r' xmlns:dc='d'><r:Description><{element}><r:Alt><r:li>{text}</r:li></r:Alt></{element}>"
            + "</r:Description></r:RDF></x:xmpmeta>";

    private static string XmpAttribute(string text) =>
        $"<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='r' xmlns:p='p'><r:Description p:Headline='{text}'/></r:RDF></x:xmpmeta>";

    // A field doubles backslashes, and so does a rich text.
    private static string Escaped(string text) => text.Replace("\\", "\\\\");

    private static byte[] RichText(string inner) => Encoding.ASCII.GetBytes("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}\\uc1 " + inner + "}");

    private static string Rich(string text) => string.Concat(text.Select(c =>
        c < 0x80 ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(short)c}?")));

    private static byte[] With(byte[] package, string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        bytes.Write(package);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(content);
        }

        return bytes.ToArray();
    }

    private static byte[] Left(byte[] package, string name, string text) => With(package, name, Encoding.UTF8.GetBytes(text));

    private static byte[] Remarked(byte[] package, string remark)
    {
        using var bytes = new MemoryStream();
        bytes.Write(package);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
            zip.Comment = remark;
        return bytes.ToArray();
    }

    private static string Picture(string filter, string comment)
    {
        var content = Encoding.Latin1.GetString(Jpeg(Encoding.UTF8.GetBytes(comment), 0xFE));
        return $"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter {filter} /Length {content.Length} >>\nstream\n{content}\nendstream";
    }

    // In lines, as programs write it.
    private static string Hex(byte[] bytes) => string.Join("\r\n", Convert.ToHexString(bytes).Chunk(64).Select(line => new string(line)));

    private static byte[] Jpeg() => Jpeg([.. "Exif\0\0"u8, .. Tiff()]);

    private static byte[] Jpeg(byte[] segment, byte code = 0xE1) =>
        [0xFF, 0xD8, 0xFF, code, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2), .. segment, 0xFF, 0xD9];

    private static byte[] Png(string chunk, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        byte[] begin = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        return [.. begin, .. length, .. Encoding.ASCII.GetBytes(chunk), .. content, 0, 0, 0, 0, .. "\0\0\0\0IEND\0\0\0\0"u8];
    }

    // A package whose second sector begins the stream of the document: [MS-DOC] FibRgLw97.ccpAtn, then the marks of runs.
    private static byte[] Doc(byte comments, byte[] marks)
    {
        var bytes = new byte[2_048];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        new byte[] { 0xEC, 0xA5, 0xC1 }.CopyTo(bytes, 512);
        bytes[512 + 92] = comments;
        marks.CopyTo(bytes, 1_024);
        return bytes;
    }

    private static byte[] Length(byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return length;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    // Big-endian: a directory with one entry, the GPS directory, which has the latitude, or only its version.
    private static byte[] Tiff(bool hasPosition = true) =>
    [
        .. "MM\0*\0\0\0\u0008"u8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0,
        0, 1, 0, (byte)(hasPosition ? 2 : 0), 0, 5, 0, 0, 0, 3, 0, 0, 0, 44, 0, 0, 0, 0, .. new byte[24],
    ];
}

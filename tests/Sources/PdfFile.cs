using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace SiteGen.Tests.Sources;

/// <summary>
/// PDF files made of lines at places. The font is a Type 0 font without outlines: its codes are UTF-16, and a ToUnicode map says so.
/// </summary>
public static class PdfFile
{
    /// <summary>Words at a place: points from the left and the bottom, and the size.</summary>
    public sealed record Words(double X, double Y, string Text, double Size = 12);

    /// <summary>A file with a page for each list of words; a page without any is a picture.</summary>
    public static byte[] Of(params Words[][] pages) => Of(0, pages);

    /// <summary>The same; marks that stand by themselves are so many thousandths of the size wide.</summary>
    public static byte[] Of(int markWidth, params Words[][] pages)
    {
        var objects = Start(markWidth, pages.Length);
        foreach (var page in pages)
            AddPage(objects, page.Length == 0 ? "q 595 0 0 842 0 0 cm /I Do Q" : Show(page), "");
        return Write(objects, "");
    }

    /// <summary>A file with pages on which lines are drawn.</summary>
    public static byte[] Drawn(params (string Lines, Words[] Words)[] pages)
    {
        var objects = Start(0, pages.Length);
        foreach (var (lines, words) in pages)
            AddPage(objects, lines + "\n" + Show(words), "");
        return Write(objects, "");
    }

    /// <summary>A file with one page over which words are stamped: a form of a quarter of their size, that its place makes larger.</summary>
    public static byte[] Stamped(Words[] page, Words stamp, string flags = "")
    {
        var objects = Start(0, 1);
        AddPage(objects, Show(page), "/Annots [8 0 R]");
        objects.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Annot /Subtype /Widget /FT /Sig {flags} /Rect [{stamp.X} {stamp.Y - 4} {stamp.X + 100} {stamp.Y + 16}] /AP << /N 9 0 R >> >>"));
        var content = Show([new Words(0, 1, stamp.Text, stamp.Size / 4)]);
        objects.Add(
            $"<< /Type /XObject /Subtype /Form /BBox [0 0 25 5] /Resources << /Font << /F 3 0 R >> >> /Length {content.Length} "
                + $">>\nstream\n{content}\nendstream");
        return Write(objects, "");
    }

    /// <summary>A file with one page that has a note on it.</summary>
    public static byte[] Noted(Words[] page, string note) => WithAnnotation(page, $"/Subtype /Text /Contents {Utf16(note)}");

    /// <summary>A file with one page that has an annotation on it.</summary>
    public static byte[] WithAnnotation(Words[] page, string entries)
    {
        var objects = Start(0, 1);
        AddPage(objects, Show(page), "/Annots [8 0 R]");
        objects.Add($"<< /Type /Annot /Rect [10 10 30 30] {entries} >>");
        return Write(objects, "");
    }

    /// <summary>A file with one page, whose catalog leads to another object, the eighth.</summary>
    public static byte[] WithObject(Words[] page, string ofCatalog, string eighth)
    {
        var objects = Start(0, 1);
        AddPage(objects, Show(page), "");
        objects[0] = $"<< /Type /Catalog /Pages 2 0 R {ofCatalog} >>";
        objects.Add(eighth);
        return Write(objects, "");
    }

    /// <summary>The same, where the eighth object is a stream of words.</summary>
    public static byte[] WithStream(Words[] page, string ofCatalog, string words) =>
        WithObject(page, ofCatalog, Stream(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(words))));

    /// <summary>A file with one page and an object that stands on it.</summary>
    /// <param name="page">Its words.</param>
    /// <param name="annotation">The entries of the object.</param>
    /// <param name="catalog">Entries of the catalog, and objects from 9 on.</param>
    public static byte[] Annotated(Words[] page, string annotation, (string Entries, string[] Objects) catalog = default)
    {
        var objects = Start(0, 1);
        AddPage(objects, Show(page), "/Annots [8 0 R]");
        objects.Add($"<< /Type /Annot /Rect [92 696 192 716] {annotation} >>");
        objects[0] = objects[0].Replace(">>", catalog.Entries + ">>");
        objects.AddRange(catalog.Objects ?? []);
        return Write(objects, "");
    }

    /// <summary>A file with one page whose information names an author, or something else.</summary>
    public static byte[] Written(Words[] page, string author, string key = "Author")
    {
        var objects = Start(0, 1);
        AddPage(objects, Show(page), "");
        objects.Add($"<< /{key} {Utf16(author)} >>");
        return Write(objects, $"/Info {objects.Count} 0 R ");
    }

    /// <summary>A text as a PDF holds it.</summary>
    public static string Utf16(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>Pages whose content is packed: one stream, or several that are drawn one after the other.</summary>
    public static byte[] Packed(params string[][] pages)
    {
        var objects = Start(0, pages.Length);
        for (var i = 0; i < pages.Length; i++)
            AddPage(objects, "", "");
        foreach (var (i, page) in pages.Index())
        {
            var streams = Enumerable.Range(objects.Count + 1, page.Length).Select(number => $"{number} 0 R");
            objects[5 + (2 * i)] = objects[5 + (2 * i)].Replace($"/Contents {7 + (2 * i)} 0 R", $"/Contents [{string.Join(' ', streams)}]");
            objects.AddRange(page.Select(Pack));
        }

        return Write(objects, "");
    }

    private static string Pack(string content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(Encoding.Latin1.GetBytes(content));
        return $"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream";
    }

    /// <summary>A page that draws a form that draws another one ten times, which does the same, and so on.</summary>
    public static byte[] FormsInForms(int depth)
    {
        var objects = Start(0, 1);
        AddPage(objects, "/X Do", "");
        objects[^2] = objects[^2].Replace("/I 5 0 R", "/X 8 0 R");
        for (var i = 0; i < depth; i++)
            objects.Add(
                $"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {objects.Count + 2} 0 R >> >> /Length 60 >>\nstream\n"
                    + $"{string.Concat(Enumerable.Repeat("/X Do ", 10))}\nendstream");
        objects.Add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0 >>\nstream\n\nendstream");
        return Write(objects, "");
    }

    /// <summary>A file with one page on which words of a layer stand among its own (optional content, the eighth object).</summary>
    /// <param name="page">The words of the page.</param>
    /// <param name="layer">Those of the layer.</param>
    /// <param name="settings">Which layers are shown.</param>
    public static byte[] Layered(Words[] page, Words[] layer, string settings)
    {
        var objects = Start(0, 1);
        AddPage(objects, $"{Show(page)}\n/OC /L BDC\n{Show(layer)}\nEMC", "");
        objects[^2] = objects[^2].Replace("/XObject << /I", "/Properties << /L 8 0 R >> /XObject << /I");
        objects[0] = $"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [8 0 R] /D << {settings} >> >> >>";
        objects.Add("<< /Type /OCG /Name (Ban nhap) >>");
        return Write(objects, "");
    }

    /// <summary>The same, where the words of the layer are drawn by a form, alone or within another form.</summary>
    /// <param name="page">The words of the page.</param>
    /// <param name="layer">Those of the layer.</param>
    /// <param name="settings">Which layers are shown.</param>
    /// <param name="owner">What the form says of its layer, the eighth object; <c>/OC 8 0 R</c>.</param>
    /// <param name="isNested">Whether another form draws it.</param>
    public static byte[] LayeredForm(Words[] page, Words[] layer, string settings, string owner, bool isNested)
    {
        var objects = Start(0, 1);
        AddPage(objects, $"{Show(page)}\n/X Do", "");
        objects[^2] = objects[^2].Replace("/I 5 0 R", isNested ? "/X 10 0 R" : "/X 9 0 R");
        objects[0] = $"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [8 0 R] /D << {settings} >> >> >>";
        objects.Add("<< /Type /OCG /Name (Ban nhap) >>");
        objects.Add(Form(Show(layer), $"{owner} /Resources << /Font << /F 3 0 R >> >>"));
        objects.Add(Form("/X Do", "/Resources << /XObject << /X 9 0 R >> >>"));
        return Write(objects, "");
    }

    private static string Form(string content, string entries) =>
        $"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    /// <summary>The lines of a table, as the edges of boxes.</summary>
    public static string Grid(double[] columns, double[] rows) => string.Concat(
        rows.Zip(rows.Skip(1)).SelectMany(row => columns.Zip(columns.Skip(1)).Select(column => Box(column.First, row.Second, column.Second, row.First))));

    /// <summary>A box.</summary>
    public static string Box(double left, double bottom, double right, double top) =>
        string.Create(CultureInfo.InvariantCulture, $"{left} {bottom} {right - left} {top - bottom} re S\n");

    /// <summary>A file whose font does not say what its codes mean.</summary>
    public static byte[] WithoutUnicode(byte[] file) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace("/ToUnicode 4 0 R", "/NoUnicode 4 0 R", StringComparison.Ordinal));

    /// <summary>The same file with its objects in an object stream, and a table of them that is a stream (ISO 32000-1, 7.5.7 and 7.5.8).</summary>
    public static byte[] InObjectStream(byte[] file)
    {
        var parts = Encoding.Latin1.GetString(file).Split("endobj\n")[..^1];
        var objects = parts.Select(part => part[(part.IndexOf(" obj\n", StringComparison.Ordinal) + 5)..]).ToList();
        var packed = Enumerable.Range(0, objects.Count).Where(i => !objects[i].Contains("stream", StringComparison.Ordinal)).ToList();
        var (head, body, table) = (new StringBuilder(), new StringBuilder(), new StringBuilder("0000000000FFFF"));
        foreach (var i in packed)
        {
            head.Append(CultureInfo.InvariantCulture, $"{i + 1} {body.Length} ");
            body.Append(objects[i]).Append('\n');
        }

        var text = new StringBuilder("%PDF-1.7\n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append(packed.Contains(i) ? $"02{objects.Count + 1:X8}{packed.IndexOf(i):X4}" : $"01{text.Length:X8}0000");
            if (!packed.Contains(i))
                text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}endobj\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"01{text.Length:X8}0000");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{objects.Count + 1} 0 obj\n<< /Type /ObjStm /N {packed.Count} /First {head.Length} /Length {head.Length + body.Length} >>\n");
        text.Append(CultureInfo.InvariantCulture, $"stream\n{head}{body}\nendstream\nendobj\n");
        var start = text.Length;
        table.Append(CultureInfo.InvariantCulture, $"01{start:X8}0000>");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{objects.Count + 2} 0 obj\n<< /Type /XRef /Size {objects.Count + 3} /W [1 4 2] /Root 1 0 R /Filter /ASCIIHexDecode /Length {table.Length} >>\n");
        text.Append(CultureInfo.InvariantCulture, $"stream\n{table}\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    /// <summary>A page.</summary>
    public static Words[] Page(params Words[] words) => words;

    /// <summary>Lines of a page one below the other.</summary>
    public static Words[] Lines(double x, double y, params string[] lines) => [.. lines.Select((line, i) => new Words(x, y - (16 * i), line))];

    /// <summary>The files that are refused.</summary>
    public static byte[] Hostile(string name) => name switch
    {
        "trang-chi-co-hinh.pdf" => Of(Page(), Page()),
        "mot-trang-la-hinh.pdf" => Of(Lines(70, 700, "Báo cáo tổng kết nhiệm kỳ"), Page()),
        "may-quet-khong-dau.pdf" => Of(Lines(70, 800, [.. Enumerable.Repeat("BO GIAO DUC VA DAO TAO CONG HOA XA HOI CHU NGHIA VIVI' NAM", 20)])),
        _ => Locked(),
    };

    // Any encryption dictionary with a password that is not the empty one.
    private static byte[] Locked()
    {
        var text = Encoding.Latin1.GetString(Of(Lines(70, 700, "Báo cáo")));
        var key = new string('A', 32);
        return Encoding.Latin1.GetBytes(
            text.Replace("/Root 1 0 R", $"/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ({key}) /U ({key}) /P -4 >>"));
    }

    private static List<string> Start(int markWidth, int pages) =>
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(i => $"{6 + (2 * i)} 0 R"))}] /Count {pages} >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /Thu /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Thu "
            + $"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [32 [250] 768 879 {markWidth}] /FontDescriptor "
                + "<< /Type /FontDescriptor /FontName /Thu /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight "
                    + "700 /StemV 80 >> >>] /ToUnicode 4 0 R >>",
        Stream(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> "
                + "endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"),
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream",
    ];

    private static void AddPage(List<string> objects, string content, string entries)
    {
        objects.Add(
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {entries} /Resources << /Font << /F 3 0 R >> /XObject << /I 5 0 R >> >> /Contents "
                + $"{objects.Count + 2} 0 R >>");
        objects.Add(Stream(content));
    }

    private static string Show(Words[] page) => string.Join('\n', page.Select(Show));

    private static string Show(Words words) => string.Create(
        CultureInfo.InvariantCulture,
        $"BT /F {words.Size} Tf {words.X} {words.Y} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words.Text))}> Tj ET");

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Write(List<string> objects, string trailer)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}

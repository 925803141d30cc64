using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// Gives a look to what has none in its file, so that each reader makes one (ISO 32000-1, 12.7.3.3): the value of a field, words that somebody wrote on a page.
/// </summary>
internal static class PdfFieldLook
{
    private const int MostParents = 16;
    private const int MostLetters = 20_000;
    private const double MostSize = 12;

    // Its codes are UTF-16, as a map says.
    private const string Font =
        "<< /Type /Font /Subtype /Type0 /BaseFont /SiteGenField /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont "
            + "/SiteGenField /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [32 [250]] /FontDescriptor << /Type "
            + "/FontDescriptor /FontName /SiteGenField /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 "
            + "/StemV 80 >> >>] /ToUnicode ";

    private const string Map =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> "
            + "endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";

    /// <summary>A form that shows the words; null when there are none.</summary>
    /// <param name="annotation">The field, or the words on the page.</param>
    /// <param name="place">Its place: left, bottom, right, top.</param>
    /// <param name="update">Where the form is added.</param>
    /// <param name="scanner">What finds objects.</param>
    public static IndirectReferenceToken? Of(DictionaryToken annotation, double[] place, PdfUpdate update, IPdfTokenScanner scanner)
    {
        if (WordsOf(annotation, scanner) is not { } words || string.IsNullOrWhiteSpace(words) || words.Length > MostLetters)
            return null;
        var lines = words.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n');
        var (width, height) = (Math.Abs(place[2] - place[0]), Math.Abs(place[3] - place[1]));
        var size = Math.Clamp(0.7 * height / lines.Length, 1, MostSize);
        var content = new StringBuilder();
        foreach (var (i, line) in lines.Index())
            content.Append(
                CultureInfo.InvariantCulture,
                $"BT /F {size:F2} Tf 2 {height - (1.2 * size * (i + 0.85)):F2} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line))}> Tj ET\n");
        var font = update.AddObject($"{Font}{update.AddStream(Map).Data.ObjectNumber} 0 R >>").Data.ObjectNumber;
        return update.AddStream(
            content.ToString(),
            string.Create(
                CultureInfo.InvariantCulture,
                $"/Type /XObject /Subtype /Form /BBox [0 0 {width:F2} {height:F2}] /Resources << /Font << /F {font} 0 R >> >>"));
    }

    /// <summary>What puts the form on its place.</summary>
    public static string Placing(double[] place) =>
        string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 {Math.Min(place[0], place[2]):F6} {Math.Min(place[1], place[3]):F6} cm");

    private static string? WordsOf(DictionaryToken annotation, IPdfTokenScanner scanner)
    {
        switch (PdfPageNode.Get<NameToken>(annotation, "Subtype", scanner)?.Data)
        {
            case "FreeText":
                return PdfAside.TextOf(annotation, "Contents", scanner);
            case "Widget":
                var field = annotation;
                for (var i = 0; i < MostParents && field is not null; i++)
                {
                    if (PdfAside.TextOf(field, "V", scanner) is { } value)
                        return value;
                    field = PdfPageNode.Get<DictionaryToken>(field, "Parent", scanner);
                }

                return null;
            default:
                return null;
        }
    }
}

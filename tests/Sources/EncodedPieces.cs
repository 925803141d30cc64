using System.Text;
using SiteGen.Tests.Text.Encodings;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Tests.Sources;

/// <summary>Text as it may come: cut to a size, changed as authors change it, and written in an encoding.</summary>
public static class EncodedPieces
{
    private const int PageLength = 2_400;
    private const string English = "The quick brown fox jumps over the lazy dog near the river bank. ";

    /// <summary>The sizes in which texts are cut, and the changes.</summary>
    public static readonly string[] Sizes = ["document", "page", "paragraph", "capitals", "with English", "with numbers"];

    /// <summary>How each way of writing makes bytes of a text.</summary>
    public static readonly (string Name, Func<string, byte[]> Write)[] Encodings =
    [
        ("UTF-8", Encoding.UTF8.GetBytes),
        ("UTF-8 BOM", text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]),
        ("UTF-8 NFD", text => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD))),
        ("UTF-8 twice", text => Encoding.UTF8.GetBytes(string.Concat(Encoding.UTF8.GetBytes(text).Select(Windows1252.CharacterOf)))),
        ("UTF-16LE", Encoding.Unicode.GetBytes),
        ("UTF-16BE", Encoding.BigEndianUnicode.GetBytes),
        ("UTF-16LE BOM", text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]),
        ("UTF-16BE BOM", text => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]),
        .. LegacyEncodings.All.Select(encoding => (encoding.Name, (Func<string, byte[]>)(text => LegacyBytes.Of(text, encoding.Name)))),
        .. LegacyEncodings.All.Select(encoding =>
            (encoding.Name + " as Latin-1", (Func<string, byte[]>)(text => Encoding.UTF8.GetBytes(LegacyBytes.RawOf(text, encoding.Name))))),
        .. LegacyEncodings.All.Select(encoding =>
            (
                encoding.Name + " as 1252",
                (Func<string, byte[]>)(text => Encoding.UTF8.GetBytes(string.Concat(LegacyBytes.Of(text, encoding.Name).Select(Windows1252.CharacterOf)))))),
    ];

    /// <summary>The pieces of a text in a size.</summary>
    public static IEnumerable<string> Cut(string text, string size) => size switch
    {
        "document" => [text],
        "page" => text.Chunk(PageLength).Select(page => new string(page)).Select(WholeWords),
        "paragraph" => Paragraphs(text),
        "capitals" => Paragraphs(text).Select(paragraph => paragraph.ToUpperInvariant()),
        "with English" => Paragraphs(text).Select(paragraph => English + paragraph + " " + English),
        _ => Paragraphs(text).Select((paragraph, i) => $"{i}. {paragraph} 12,5%; 1.234/5.678; 45-CT/TW; 2005 - 2010 ({i * 37})"),
    };

    /// <summary>A text in letters and punctuation that every encoding has.</summary>
    public static string Plain(string text) => string.Concat(VietnameseText.Nfc(text).Select(c => c switch
    {
        '–' or '—' => "-",
        '“' or '”' or '„' or '«' or '»' => "\"",
        '‘' or '’' => "'",
        '…' => "...",
        '\u00A0' or '\t' or '\r' => " ",
        '\n' => "\n",
        _ => c < '\u0080' || Letters.Contains(c) ? c.ToString() : "",
    }));

    private static readonly HashSet<char> Letters = [
        .. "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ"
    ];

    private static IEnumerable<string> Paragraphs(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length >= 60);

    private static string WholeWords(string page) =>
        page.IndexOf(' ') is > 0 and var first && page.LastIndexOf(' ') is var last && last > first ? page[first..last] : page;
}

using System.Globalization;
using SiteGen.Diagnostics;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// Finds the fonts of a file that show letters but do not say which (ISO 32000-1, 9.10.2): without a map to Unicode, codes of glyphs are taken for letters.
/// Old fonts have none either and may be right, so what decides is what comes out.
/// </summary>
internal sealed class PdfFonts
{
    // Fewer letters than these are a bullet or a sign. From the next number on their vowels are counted.
    private const int Few = 8;
    private const int EnoughForVowels = 100;

    // In hundredths of the letters: signs that stand in text now and then, and the vowels that any text has.
    private const int MostSigns = 8;
    private const int FewestVowels = 20;

    private const int MostForms = 20_000;

    private static readonly string[] OfSigns = ["Symbol", "Wingdings", "Webdings", "Dingbats", "Marlett", "MT Extra"];

    private readonly Dictionary<string, Counted> _unmapped = [];

    /// <summary>Looks up which fonts have no map.</summary>
    public static PdfFonts Of(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        var fonts = new PdfFonts();
        var (known, mapped) = (new HashSet<IndirectReference>(), new HashSet<string>());
        var open = new Stack<DictionaryToken>(PdfPageNode.All(catalog, scanner).Select(page => page.Resources));
        while (open.TryPop(out var resources) && known.Count < MostForms)
        {
            foreach (var font in Entries<DictionaryToken>(resources, "Font", known, scanner))
                fonts.Note(font, mapped, scanner);
            foreach (var form in Entries<StreamToken>(resources, "XObject", known, scanner))
            {
                if (PdfPageNode.Get<DictionaryToken>(form.StreamDictionary, "Resources", scanner) is { } inner)
                    open.Push(inner);
            }
        }

        mapped.ToList().ForEach(name => fonts._unmapped.Remove(name));
        return fonts;
    }

    /// <summary>Counts the letters of a page.</summary>
    public void Count(Page page)
    {
        if (_unmapped.Count == 0)
            return;
        foreach (var letter in page.Letters)
        {
            if (_unmapped.TryGetValue(letter.FontName ?? "", out var counted))
                counted.Add(letter.Value, page.Number);
        }
    }

    /// <summary>Tells which fonts cannot be read; true when the text of the file cannot be used.</summary>
    public bool Report(string path, DiagnosticBag diagnostics)
    {
        var unreadable = _unmapped.Where(entry => entry.Value.IsUnreadable).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var isMuch = unreadable.Sum(entry => entry.Value.Letters) >= Few;
        foreach (var (name, counted) in unreadable)
        {
            var pages = string.Join(", ", counted.Pages.Order().Select(number => number.ToString(CultureInfo.InvariantCulture)));
            diagnostics.Add(isMuch ? PdfProblems.FontUnreadable(path, NameOf(name), pages) : PdfProblems.SignsUnreadable(path, NameOf(name), pages));
        }

        return isMuch;
    }

    private static string NameOf(string font) => font.Length > 7 && font[6] == '+' ? font[7..] : font.Length == 0 ? "Type 3" : font;

    private static List<T> Entries<T>(DictionaryToken resources, string kind, HashSet<IndirectReference> known, IPdfTokenScanner scanner)
        where T : class, IToken =>
        [.. (PdfPageNode.Get<DictionaryToken>(resources, kind, scanner)?.Data.Values ?? [])
            .Where(token => token is not IndirectReferenceToken reference || known.Add(reference.Data))
            .Select(token => DirectObjectFinder.TryGet<T>(token, scanner, out var found) ? found : null)
            .OfType<T>()];

    private void Note(DictionaryToken font, HashSet<string> mapped, IPdfTokenScanner scanner)
    {
        var name = PdfPageNode.Get<NameToken>(font, "BaseFont", scanner)?.Data ?? "";
        if (Array.Exists(OfSigns, sign => name.Contains(sign, StringComparison.OrdinalIgnoreCase)))
            return;
        if (font.ContainsKey(NameToken.Create("ToUnicode")))
            mapped.Add(name);
        else
            _unmapped.TryAdd(name, new Counted());
    }

    private sealed class Counted
    {
        private int _signs;
        private int _nothing;
        private int _vowels;

        public int Letters { get; private set; }

        public HashSet<int> Pages { get; } = [];

        public bool IsUnreadable =>
            _nothing > 0
            || (Letters >= Few && _signs * 100 > Letters * MostSigns)
            || (Letters >= EnoughForVowels && _vowels * 100 < Letters * FewestVowels);

        public void Add(string value, int page)
        {
            if (string.IsNullOrWhiteSpace(value) && !value.AsSpan().ContainsAnyInRange('\u0001', '\u0008'))
                return;
            Pages.Add(page);
            // Figures have no vowels.
            Letters += value.All(char.IsAsciiDigit) ? 0 : 1;
            _nothing += value.Any(c => c is < '\u0009' or (> '\u000D' and < ' ') or '\uFFFD') ? 1 : 0;
            _signs += value.Any(c => "!\"#$&'*+<=>?@[\\]^_`{|}~".Contains(c, StringComparison.Ordinal)) ? 1 : 0;
            _vowels += value.Any(c => "aeiouyAEIOUY".Contains(c, StringComparison.Ordinal) || c >= '\u0080') ? 1 : 0;
        }
    }
}

using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// Counts how often the forms of a page are drawn (ISO 32000-1, 8.10). A form may draw another one ten times, and that one another one: thirty of them in a
/// small file would never end.
/// </summary>
/// <param name="filters">What unpacks the forms.</param>
/// <param name="scanner">What finds objects.</param>
internal sealed partial class PdfForms(IFilterProvider filters, IPdfTokenScanner scanner)
{
    private const long MostDrawings = 20_000;

    private readonly Dictionary<IndirectReference, long> _counts = [];

    /// <summary>Whether a page of a file draws more than any page does, in itself or by its forms.</summary>
    public static bool DrawTooMuch(PdfDocument document, IFilterProvider filters)
    {
        var scanner = document.Structure.TokenScanner;
        var forms = new PdfForms(filters, scanner);
        return PdfPageNode.All(document.Structure.Catalog.CatalogDictionary, scanner)
            .Any(page => page.ContentLength(scanner) > PdfBudget.MostOfPage || forms.In(page.Resources).Sum(form => forms.CountOf(form.Value)) > MostDrawings);
    }

    // How many forms are drawn when this one is; those that it is drawn by are counted as none.
    private long CountOf(IndirectReferenceToken form)
    {
        if (_counts.TryGetValue(form.Data, out var known))
            return known;
        _counts[form.Data] = 0;
        if (!DirectObjectFinder.TryGet<StreamToken>(form, scanner, out var stream))
            return 0;
        var count = Math.Max(1L, stream.Data.Length * MostDrawings / PdfBudget.MostOfPage);
        if (PdfPageNode.Get<DictionaryToken>(stream.StreamDictionary, "Resources", scanner) is { } resources)
        {
            var inner = In(resources);
            if (inner.Count > 0)
            {
                foreach (Match drawing in Drawing().Matches(Encoding.Latin1.GetString(stream.Decode(filters).Span)))
                    count = Math.Min(MostDrawings + 1, count + (inner.TryGetValue(drawing.Groups["name"].Value, out var drawn) ? CountOf(drawn) : 0));
            }
        }

        return _counts[form.Data] = count;
    }

    private Dictionary<string, IndirectReferenceToken> In(DictionaryToken resources)
    {
        var forms = new Dictionary<string, IndirectReferenceToken>(StringComparer.Ordinal);
        foreach (var (name, token) in PdfPageNode.Get<DictionaryToken>(resources, "XObject", scanner)?.Data ?? new Dictionary<string, IToken>())
        {
            if (token is IndirectReferenceToken reference
                && DirectObjectFinder.TryGet<StreamToken>(token, scanner, out var stream)
                && PdfPageNode.Get<NameToken>(stream.StreamDictionary, "Subtype", scanner)?.Data == "Form")
                forms[name] = reference;
        }

        return forms;
    }

    [GeneratedRegex(@"/(?<name>[^\s/<>\[\]()]{1,200})\s+Do\b", RegexOptions.CultureInvariant)]
    private static partial Regex Drawing();
}

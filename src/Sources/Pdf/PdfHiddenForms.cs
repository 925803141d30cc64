using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// Marks what forms draw that are in a layer which is not shown (ISO 32000-1, 8.11.3.3): a draft's mark across the pages, another language. The library draws
/// them like all others.
/// </summary>
internal static class PdfHiddenForms
{
    private const int MostForms = 10_000;

    /// <summary>Replaces each such form by one whose content is marked.</summary>
    /// <param name="document">The file.</param>
    /// <param name="layers">Its layers.</param>
    /// <param name="update">Where the new ones go.</param>
    /// <param name="filters">What unpacks the forms.</param>
    public static void Mark(PdfDocument document, PdfLayers layers, PdfUpdate update, IFilterProvider filters)
    {
        var scanner = document.Structure.TokenScanner;
        var open = new Stack<DictionaryToken>(PdfPageNode.All(document.Structure.Catalog.CatalogDictionary, scanner).Select(page => page.Resources));
        var known = new HashSet<IndirectReference>();
        while (open.TryPop(out var resources))
        {
            foreach (var token in PdfPageNode.Get<DictionaryToken>(resources, "XObject", scanner)?.Data.Values ?? [])
            {
                if (token is not IndirectReferenceToken { Data: var reference } || known.Count >= MostForms || !known.Add(reference)
                    || !DirectObjectFinder.TryGet<StreamToken>(token, scanner, out var form)
                    || PdfPageNode.Get<NameToken>(form.StreamDictionary, "Subtype", scanner)?.Data != "Form")
                    continue;
                if (layers.Hides(form.StreamDictionary, scanner))
                    update.Replace(reference, Marked(form, filters));
                else if (PdfPageNode.Get<DictionaryToken>(form.StreamDictionary, "Resources", scanner) is { } inner)
                    open.Push(inner);
            }
        }
    }

    private static StreamToken Marked(StreamToken form, IFilterProvider filters)
    {
        byte[] content = [.. System.Text.Encoding.ASCII.GetBytes($"/{PdfLayers.MarkedAs} BMC\n"), .. form.Decode(filters).Span, .. "\nEMC"u8];
        var entries = form.StreamDictionary.Data
            .Where(entry => entry.Key is not ("Filter" or "DecodeParms" or "Length"))
            .ToDictionary(entry => NameToken.Create(entry.Key), entry => entry.Value);
        entries[NameToken.Length] = new NumericToken(content.Length);
        return new StreamToken(new DictionaryToken(entries), content);
    }
}

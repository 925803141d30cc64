using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// The order in which a file says that its parts are read: that of its structure (ISO 32000-1, 14.7), or else the order in which they are drawn.
/// </summary>
internal sealed class PdfTags
{
    private const int MostNodes = 1_000_000;

    // In hundredths: how many of the letters of a page its structure must name.
    private const int Enough = 60;

    private readonly Dictionary<int, Dictionary<int, int>> _ranks = [];

    /// <summary>Reads the structure of a file; a file without one has none.</summary>
    public static PdfTags Of(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        var tags = new PdfTags();
        if (PdfPageNode.Get<DictionaryToken>(catalog, "StructTreeRoot", scanner) is not { } root || !root.TryGet(NameToken.Create("K"), out var first))
            return tags;
        var numbers = Numbers(catalog, scanner);
        var known = new HashSet<IndirectReference>();
        var open = new Stack<(IToken Token, int Page)>([(first, 0)]);
        for (var count = 0; count < MostNodes && open.TryPop(out var at); count++)
        {
            if (at.Token is IndirectReferenceToken reference && !known.Add(reference.Data))
                continue;
            if (DirectObjectFinder.TryGet<NumericToken>(at.Token, scanner, out var marked))
                tags.Add(at.Page, marked.Int);
            else if (DirectObjectFinder.TryGet<ArrayToken>(at.Token, scanner, out var array))
                array.Data.Reverse().ToList().ForEach(kid => open.Push((kid, at.Page)));
            else if (DirectObjectFinder.TryGet<DictionaryToken>(at.Token, scanner, out var node))
            {
                var own = node.TryGet(NameToken.Create("Pg"), out var token) && token is IndirectReferenceToken named ? named : null;
                var page = own is not null && numbers.TryGetValue(own.Data, out var number) ? number : at.Page;
                if (PdfPageNode.Get<NumericToken>(node, "MCID", scanner) is { } content)
                    tags.Add(page, content.Int);
                else if (node.TryGet(NameToken.Create("K"), out var kids))
                    open.Push((kids, page));
            }
        }

        return tags;
    }

    /// <summary>For each letter that a page draws its place in this order; below 0 for what is stamped over the page, or no part of its text.</summary>
    public int[] RanksOf(Page page)
    {
        var ranks = Enumerable.Range(0, page.Letters.Count).ToArray();
        var marks = page.GetMarkedContents();
        if (marks.Count == 0)
            return ranks;
        var orders = new Dictionary<Letter, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < page.Letters.Count; i++)
            orders.TryAdd(page.Letters[i], i);
        var own = _ranks.GetValueOrDefault(page.Number) ?? [];
        var tagged = Enumerable.Repeat(-1, ranks.Length).ToArray();
        var open = new Stack<(MarkedContentElement Element, int Rank)>(marks.Select(mark => (mark, -1)));
        while (open.TryPop(out var at))
        {
            var rank = own.GetValueOrDefault(at.Element.MarkedContentIdentifier, at.Rank);
            foreach (var letter in at.Element.Letters)
            {
                if (!orders.TryGetValue(letter, out var order))
                    continue;
                tagged[order] = rank < 0 ? -1 : (int)Math.Min(int.MaxValue, ((long)rank * ranks.Length) + order);
                ranks[order] = at.Element.Tag == PdfStamps.MarkedAs ? -1 : ranks[order];
            }

            at.Element.Children.ToList().ForEach(child => open.Push((child, rank)));
        }

        return tagged.Count(rank => rank >= 0) * 100 >= ranks.Length * Enough ? tagged : ranks;
    }

    private static Dictionary<IndirectReference, int> Numbers(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        // The stack gives the pages from the last to the first.
        var pages = PdfPageNode.All(catalog, scanner).Select(page => page.Reference).ToList();
        return pages.Select((reference, i) => (reference, Number: pages.Count - i)).ToDictionary(entry => entry.reference, entry => entry.Number);
    }

    private void Add(int page, int content)
    {
        if (!_ranks.TryGetValue(page, out var own))
            _ranks[page] = own = [];
        own.TryAdd(content, own.Count);
    }
}

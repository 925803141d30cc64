using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>A page as its file describes it.</summary>
/// <param name="Reference">The object that it is.</param>
/// <param name="Dictionary">What the object says.</param>
/// <param name="Resources">Its fonts and forms; what a page does not say of them, the nodes above it do.</param>
internal sealed record PdfPageNode(IndirectReference Reference, DictionaryToken Dictionary, DictionaryToken Resources)
{
    /// <summary>A dictionary that says nothing.</summary>
    public static readonly DictionaryToken Empty = new(new Dictionary<NameToken, IToken>());

    /// <summary>All pages, in no order.</summary>
    public static IEnumerable<PdfPageNode> All(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        var open = new Stack<(IToken Token, DictionaryToken Resources)>();
        var known = new HashSet<IndirectReference>();
        if (catalog.TryGet(NameToken.Pages, out var root))
            open.Push((root, Empty));
        while (open.TryPop(out var at))
        {
            if (at.Token is not IndirectReferenceToken { Data: var reference }
                || !known.Add(reference)
                || !DirectObjectFinder.TryGet<DictionaryToken>(at.Token, scanner, out var node))
                continue;
            var resources = Get<DictionaryToken>(node, "Resources", scanner) ?? at.Resources;
            if (Get<ArrayToken>(node, "Kids", scanner) is not { } kids)
                yield return new PdfPageNode(reference, node, resources);
            else
                kids.Data.ToList().ForEach(kid => open.Push((kid, resources)));
        }
    }

    /// <summary>The streams that draw the page.</summary>
    public IReadOnlyList<IToken> Contents(IPdfTokenScanner scanner) =>
        !Dictionary.TryGet(NameToken.Contents, out var own) ? [] : DirectObjectFinder.TryGet<ArrayToken>(own, scanner, out var array) ? array.Data : [own];

    /// <summary>How many bytes they have as they are stored.</summary>
    public long ContentLength(IPdfTokenScanner scanner) =>
        Contents(scanner).Sum(content => DirectObjectFinder.TryGet<StreamToken>(content, scanner, out var stream) ? (long)stream.Data.Length : 0);

    /// <summary>An entry of a dictionary, wherever it is stored; null when there is none of this kind.</summary>
    public static T? Get<T>(DictionaryToken dictionary, string name, IPdfTokenScanner scanner)
        where T : class, IToken =>
        dictionary.TryGet(NameToken.Create(name), out var token) && DirectObjectFinder.TryGet<T>(token, scanner, out var found) ? found : null;
}

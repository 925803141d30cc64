using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>Every text in the objects of a PDF that are no pages: forms, links, bookmarks, alternative texts, scripts.</summary>
internal static class PdfStrings
{
    private const int MostTokens = 2_000_000;
    private const int MostTexts = 100_000;

    // Pages and what draws them, ways back up, keys and days that programs write; notes are read by themselves, signatures are no words.
    private static readonly HashSet<string> Skipped =
    [
        "Pages", "Parent", "P", "Pg", "Dest", "Dests", "AP", "Resources", "DR", "DA", "Popup", "IRT", "Prev", "Last", "ID", "IDTree", "ParentTree", "RoleMap",
        "ClassMap", "Contents", "Cert", "ByteRange", "M", "NM", "CreationDate", "ModDate", "Lang", "Metadata", "OutputIntents", "EmbeddedFiles", "OCProperties",
    ];

    /// <summary>The texts below some objects, those nearest first; bounded.</summary>
    public static IEnumerable<string> Below(IEnumerable<IToken> roots, IPdfTokenScanner scanner)
    {
        var open = new Queue<IToken>(roots);
        var known = new HashSet<IndirectReference>();
        var texts = 0;
        for (var tokens = 0; tokens < MostTokens && texts < MostTexts && open.TryDequeue(out var token); tokens++)
        {
            if (Resolve(token, known, scanner) is not { } direct)
                continue;
            if (TextOf(direct) is { Length: > 0 } text)
            {
                texts++;
                yield return text;
            }

            foreach (var inner in Inside(direct))
                open.Enqueue(inner);
        }
    }

    // Null for what was seen before, or is not there.
    private static IToken? Resolve(IToken token, HashSet<IndirectReference> known, IPdfTokenScanner scanner) =>
        token is not IndirectReferenceToken reference ? token
        : known.Add(reference.Data) ? scanner.Get(reference.Data)?.Data
        : null;

    private static string? TextOf(IToken token) => token switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => null,
    };

    private static IEnumerable<IToken> Inside(IToken token) => token switch
    {
        DictionaryToken dictionary => dictionary.Data.Where(entry => !Skipped.Contains(entry.Key)).Select(entry => entry.Value),
        ArrayToken array => array.Data,
        StreamToken stream => Inside(stream.StreamDictionary),
        _ => [],
    };
}

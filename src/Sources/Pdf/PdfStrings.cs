using System.Text;
using UglyToad.PdfPig;
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

    /// <summary>The texts below some objects, those nearest first, texts in streams among them (forms in XML, scripts); bounded.</summary>
    /// <param name="roots">The objects.</param>
    /// <param name="scanner">Where other objects are found.</param>
    /// <param name="filters">Unpacks streams.</param>
    public static IEnumerable<string> Below(IEnumerable<IToken> roots, IPdfTokenScanner scanner, PdfBudget filters)
    {
        var open = new Queue<IToken>(roots);
        var known = new HashSet<IndirectReference>();
        var texts = 0;
        for (var tokens = 0; tokens < MostTokens && texts < MostTexts && open.TryDequeue(out var token); tokens++)
        {
            if (Resolve(token, known, scanner) is not { } direct)
                continue;
            if (TextOf(direct, filters) is { Length: > 0 } text)
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

    private static string? TextOf(IToken token, PdfBudget filters) => token switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        StreamToken stream when !stream.StreamDictionary.ContainsKey(NameToken.Subtype) => TextOf(stream, filters),
        _ => null,
    };

    // Null for bytes that are no text.
    private static string? TextOf(StreamToken stream, PdfBudget filters)
    {
        filters.NextPage();
        var bytes = stream.Decode(filters).Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        var text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().ContainsAny('\0', '\uFFFD') ? null : text;
    }

    private static IEnumerable<IToken> Inside(IToken token) => token switch
    {
        DictionaryToken dictionary => dictionary.Data.Where(entry => !Skipped.Contains(entry.Key)).Select(entry => entry.Value),
        ArrayToken array => array.Data,
        StreamToken stream => Inside(stream.StreamDictionary),
        _ => [],
    };
}

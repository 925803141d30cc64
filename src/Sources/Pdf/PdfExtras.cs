using System.Collections.Immutable;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>What a PDF has besides its pages.</summary>
/// <param name="Author">Who wrote it, as its information says; null when that does not.</param>
/// <param name="Properties">The other texts of its information.</param>
/// <param name="Metadata">Its metadata (XMP); null when it has none.</param>
/// <param name="Notes">The texts of notes on its pages.</param>
/// <param name="Hidden">What no page shows: values of forms, targets of links, bookmarks, alternative texts, scripts, forms in XML.</param>
/// <param name="HasFiles">Whether other files are inside.</param>
internal sealed record PdfExtras(
    string? Author, ImmutableArray<string> Properties, byte[]? Metadata, ImmutableArray<string> Notes, ImmutableArray<string> Hidden, bool HasFiles)
{
    private const int MostAnnotations = 100_000;

    // What is no remark of a person: links, fields and signatures, marks of a printer.
    private static readonly HashSet<string> NoNotes = ["Link", "Widget", "PrinterMark", "TrapNet", "Screen", "3D", "FileAttachment"];

    private static readonly HashSet<string> Known = ["Author", "Title", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate", "Trapped"];

    /// <summary>Reads a file. A damaged one makes the library throw whatever it throws.</summary>
    public static PdfExtras Read(byte[] bytes)
    {
        var budget = new PdfBudget();
        using var document = PdfReader.Open(bytes, budget);
        var (scanner, catalog, about) = (document.Structure.TokenScanner, document.Structure.Catalog.CatalogDictionary, document.Information);
        var annotations = PdfPageNode.All(catalog, scanner).SelectMany(page => AnnotationsOf(page, scanner)).Take(MostAnnotations).ToList();
        var names = PdfPageNode.Get<DictionaryToken>(catalog, "Names", scanner);
        return new PdfExtras(
            about.Author,
            [.. new[] { about.Title, about.Subject, about.Keywords }.OfType<string>(), .. OwnProperties(about.DocumentInformationDictionary, scanner)],
            document.TryGetXmpMetadata(out var metadata) ? metadata.GetXmlBytes().ToArray() : null,
            [.. annotations
                .Where(annotation => !NoNotes.Contains(KindOf(annotation, scanner)))
                .Select(annotation => PdfAside.TextOf(annotation, "Contents", scanner))
                .OfType<string>()],
            [.. PdfStrings.Below([catalog, .. annotations], scanner, budget)],
            names?.ContainsKey(NameToken.Create("EmbeddedFiles")) == true
                || annotations.Exists(annotation => KindOf(annotation, scanner) == "FileAttachment"));
    }

    // What somebody added to the information besides what every file has.
    private static IEnumerable<string> OwnProperties(DictionaryToken? information, IPdfTokenScanner scanner) => information is null ? [] :
        information.Data.Keys.Except(Known).Order(StringComparer.Ordinal).Select(key => PdfAside.TextOf(information, key, scanner)).OfType<string>();

    private static IEnumerable<DictionaryToken> AnnotationsOf(PdfPageNode page, IPdfTokenScanner scanner) =>
        (PdfPageNode.Get<ArrayToken>(page.Dictionary, "Annots", scanner)?.Data ?? [])
            .Select(token => DirectObjectFinder.TryGet<DictionaryToken>(token, scanner, out var annotation) ? annotation : null)
            .OfType<DictionaryToken>();

    private static string KindOf(DictionaryToken annotation, IPdfTokenScanner scanner) =>
        PdfPageNode.Get<NameToken>(annotation, "Subtype", scanner)?.Data ?? "";
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Text.Encodings;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>What a PDF has beside the text of its pages: remarks, hidden fields, addresses of links, bookmarks, other files.</summary>
/// <param name="Notes">Remarks on its pages.</param>
/// <param name="Hidden">Words of fields that are not shown.</param>
/// <param name="Links">Where its links lead.</param>
/// <param name="Bookmarks">The words of its bookmarks.</param>
/// <param name="Files">The names of the files inside it.</param>
internal sealed record PdfAside(List<string> Notes, List<string> Hidden, List<string> Links, List<string> Bookmarks, List<string> Files)
{
    private const int Most = 2_000;

    // Hidden, or not for the screen (ISO 32000-1, table 165).
    private const int Unseen = 2 | 32;

    /// <summary>What a document has that has nothing beside its pages.</summary>
    public static readonly PdfAside None = new([], [], [], [], []);

    /// <summary>The same with words of layers that are not shown.</summary>
    public PdfAside WithHidden(IEnumerable<string> words) => this with { Hidden = [.. Hidden, .. words] };

    /// <summary>Reads what a document has beside its pages.</summary>
    public static PdfAside Of(PdfDocument document)
    {
        var (catalog, scanner) = (document.Structure.Catalog.CatalogDictionary, document.Structure.TokenScanner);
        var aside = new PdfAside([], [], [], [], []);
        foreach (var page in PdfPageNode.All(catalog, scanner).Reverse())
        {
            foreach (var token in PdfPageNode.Get<ArrayToken>(page.Dictionary, "Annots", scanner)?.Data ?? [])
            {
                if (DirectObjectFinder.TryGet<DictionaryToken>(token, scanner, out var annotation))
                    aside.Add(annotation, scanner);
            }
        }

        if (PdfPageNode.Get<DictionaryToken>(catalog, "Outlines", scanner) is { } outlines)
            aside.AddBookmarks(outlines, scanner);
        if (PdfPageNode.Get<DictionaryToken>(catalog, "Names", scanner) is { } names
            && PdfPageNode.Get<DictionaryToken>(names, "EmbeddedFiles", scanner) is { } files)
            aside.AddFiles(files, scanner);
        return aside;
    }

    /// <summary>What of it the pages do not say, as lines that are left out.</summary>
    /// <param name="blocks">The text of the pages.</param>
    public IEnumerable<RawBlock> LeftOut(ImmutableArray<RawBlock> blocks)
    {
        var said = VietnameseText.ComparisonKey(string.Join(' ', blocks.SelectMany(TextsOf))).Replace(" ", "", StringComparison.Ordinal);
        return Lines(Notes, LeftOutReasons.Comment)
            .Concat(Lines(Hidden, LeftOutReasons.Hidden))
            .Concat(Lines(Unsaid(Links), LeftOutReasons.LinkTarget))
            .Concat(Lines(Unsaid(Bookmarks), LeftOutReasons.Bookmark));

        IEnumerable<string> Unsaid(List<string> texts) => texts.Distinct().Where(text =>
            !said.Contains(VietnameseText.ComparisonKey(text).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    /// <summary>A text of a dictionary; null when it has none.</summary>
    public static string? TextOf(DictionaryToken dictionary, string key, IPdfTokenScanner scanner)
    {
        var text = PdfPageNode.Get<StringToken>(dictionary, key, scanner)?.Data ?? PdfPageNode.Get<HexToken>(dictionary, key, scanner)?.Data;
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static IEnumerable<string> TextsOf(RawBlock block) => block switch
    {
        RawLine line => [line.Text.Text],
        RawTable table => table.Rows.SelectMany(row => row.SelectMany(cell => cell.Lines.Select(line => line.Text))),
        _ => [],
    };

    private static IEnumerable<RawBlock> Lines(IEnumerable<string> texts, Localized reason) =>
        texts.Select(text => new RawLine(new EncodedLine(VietnameseText.CollapseWhiteSpace(text))) { LeftOut = reason });

    private static void AddTo(List<string> texts, string? text)
    {
        if (text is not null && texts.Count < Most)
            texts.Add(text);
    }

    private void Add(DictionaryToken annotation, IPdfTokenScanner scanner)
    {
        var isUnseen = ((PdfPageNode.Get<NumericToken>(annotation, "F", scanner)?.Int ?? 0) & Unseen) != 0;
        switch (PdfPageNode.Get<NameToken>(annotation, "Subtype", scanner)?.Data)
        {
            case "Link":
                AddTo(Links, PdfPageNode.Get<DictionaryToken>(annotation, "A", scanner) is { } action ? TextOf(action, "URI", scanner) : null);
                break;
            case "Widget" when isUnseen:
                AddTo(Hidden, TextOf(annotation, "V", scanner));
                break;
            case "Widget" or "Popup" or "PrinterMark" or "TrapNet":
                break;
            case "FileAttachment":
                AddTo(Files, PdfPageNode.Get<DictionaryToken>(annotation, "FS", scanner) is { } file ? NameOf(file, scanner) : null);
                break;
            case "FreeText" when !isUnseen:
                break;
            default:
                AddTo(Notes, TextOf(annotation, "Contents", scanner));
                break;
        }
    }

    private void AddBookmarks(DictionaryToken outlines, IPdfTokenScanner scanner)
    {
        var known = new HashSet<IndirectReference>();
        var open = new Stack<DictionaryToken>([outlines]);
        while (open.TryPop(out var item) && Bookmarks.Count < Most)
        {
            AddTo(Bookmarks, TextOf(item, "Title", scanner));
            foreach (var way in new[] { "Next", "First" })
            {
                if (item.TryGet(NameToken.Create(way), out var token)
                    && token is IndirectReferenceToken reference
                    && known.Add(reference.Data)
                    && DirectObjectFinder.TryGet<DictionaryToken>(token, scanner, out var next))
                    open.Push(next);
            }
        }
    }

    private void AddFiles(DictionaryToken tree, IPdfTokenScanner scanner)
    {
        var open = new Stack<DictionaryToken>([tree]);
        for (var nodes = 0; nodes < Most && open.TryPop(out var node); nodes++)
        {
            foreach (var token in PdfPageNode.Get<ArrayToken>(node, "Names", scanner)?.Data ?? [])
            {
                if (DirectObjectFinder.TryGet<DictionaryToken>(token, scanner, out var file))
                    AddTo(Files, NameOf(file, scanner));
            }

            foreach (var token in PdfPageNode.Get<ArrayToken>(node, "Kids", scanner)?.Data ?? [])
            {
                if (DirectObjectFinder.TryGet<DictionaryToken>(token, scanner, out var kid))
                    open.Push(kid);
            }
        }
    }

    private static string NameOf(DictionaryToken file, IPdfTokenScanner scanner) => TextOf(file, "UF", scanner) ?? TextOf(file, "F", scanner) ?? "?";
}

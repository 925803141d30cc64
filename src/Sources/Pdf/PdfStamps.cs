using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// Finds what is shown over the pages of a file but is no part of them (ISO 32000-1, 12.5.5): the number and the day that a registry stamps on a signed
/// document, filled fields, notes. A reader sees them as words of the page.
/// </summary>
internal static class PdfStamps
{
    // Hidden, or not for the screen (ISO 32000-1, table 165).
    private const int Unseen = 2 | 32;

    /// <summary>How the letters of stamps are marked among those of the page (ISO 32000-1, 14.6).</summary>
    public const string MarkedAs = "SiteGenStamp";

    private static readonly HashSet<string> WithoutWords = ["Link", "Popup", "Text"];

    /// <summary>
    /// The file with its stamps made part of its pages, and what hidden layers draw by forms marked (<see cref="PdfHiddenForms"/>); null when it has neither.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="document">The same, opened.</param>
    /// <param name="filters">What unpacks its forms.</param>
    public static byte[]? Flatten(byte[] bytes, PdfDocument document, IFilterProvider filters)
    {
        var scanner = document.Structure.TokenScanner;
        var update = new PdfUpdate(bytes, document.Structure);
        var layers = PdfLayers.Of(document.Structure.Catalog.CatalogDictionary, scanner);
        PdfHiddenForms.Mark(document, layers, update, filters);
        foreach (var page in PdfPageNode.All(document.Structure.Catalog.CatalogDictionary, scanner))
        {
            var stamps = StampsOn(page.Dictionary, layers, update, scanner).ToList();
            if (stamps.Count > 0)
                update.Replace(page.Reference, WithStamps(page, stamps, update, scanner));
        }

        return update.IsEmpty ? null : update.Write();
    }

    private static IEnumerable<Stamp> StampsOn(DictionaryToken page, PdfLayers layers, PdfUpdate update, IPdfTokenScanner scanner)
    {
        if (PdfPageNode.Get<ArrayToken>(page, "Annots", scanner) is not { } annotations)
            yield break;
        foreach (var token in annotations.Data)
        {
            if (!DirectObjectFinder.TryGet<DictionaryToken>(token, scanner, out var annotation)
                || WithoutWords.Contains(PdfPageNode.Get<NameToken>(annotation, "Subtype", scanner)?.Data ?? "")
                || ((PdfPageNode.Get<NumericToken>(annotation, "F", scanner)?.Int ?? 0) & Unseen) != 0)
                continue;
            var isHidden = layers.Hides(annotation, scanner);
            if (!annotation.ContainsKey(NameToken.Create("AP")) && Numbers(annotation, "Rect", 4, scanner) is { } place
                && PdfFieldLook.Of(annotation, place, update, scanner) is { } made)
                yield return new Stamp(made, PdfFieldLook.Placing(place), isHidden);
            else if (FormOf(annotation, scanner) is { } form
                && DirectObjectFinder.TryGet<StreamToken>(form, scanner, out var stream)
                && Placing(annotation, stream.StreamDictionary, scanner) is { } placing)
                yield return new Stamp(form, placing, isHidden);
        }
    }

    // How it looks: one form, or one for each of its states.
    private static IndirectReferenceToken? FormOf(DictionaryToken annotation, IPdfTokenScanner scanner)
    {
        if (PdfPageNode.Get<DictionaryToken>(annotation, "AP", scanner) is not { } looks || !looks.TryGet(NameToken.Create("N"), out var normal))
            return null;
        if (DirectObjectFinder.TryGet<DictionaryToken>(normal, scanner, out var states))
            return PdfPageNode.Get<NameToken>(annotation, "AS", scanner) is { } state && states.TryGet(state, out var chosen)
                ? chosen as IndirectReferenceToken
                : null;
        return normal as IndirectReferenceToken;
    }

    // What puts the box of the form on its place on the page (ISO 32000-1, algorithm 8.1); null when one of them has no size.
    private static string? Placing(DictionaryToken annotation, DictionaryToken form, IPdfTokenScanner scanner)
    {
        if (Numbers(annotation, "Rect", 4, scanner) is not { } place || Numbers(form, "BBox", 4, scanner) is not { } box)
            return null;
        var matrix = Numbers(form, "Matrix", 6, scanner) is { } values ? TransformationMatrix.FromArray(values) : TransformationMatrix.Identity;
        PdfPoint[] corners = [
            matrix.Transform(new PdfPoint(box[0], box[1])),
            matrix.Transform(new PdfPoint(box[2], box[1])),
            matrix.Transform(new PdfPoint(box[0], box[3])),
            matrix.Transform(new PdfPoint(box[2], box[3])),
        ];
        var (left, bottom) = (corners.Min(corner => corner.X), corners.Min(corner => corner.Y));
        var (width, height) = (corners.Max(corner => corner.X) - left, corners.Max(corner => corner.Y) - bottom);
        var (scaleX, scaleY) = (Math.Abs(place[2] - place[0]) / width, Math.Abs(place[3] - place[1]) / height);
        var (x, y) = (Math.Min(place[0], place[2]) - (left * scaleX), Math.Min(place[1], place[3]) - (bottom * scaleY));
        return width > 0 && height > 0 && double.IsFinite(scaleX + scaleY + x + y)
            ? string.Create(CultureInfo.InvariantCulture, $"{scaleX:F6} 0 0 {scaleY:F6} {x:F6} {y:F6} cm")
            : null;
    }

    // The page's own content between q and Q, and then the forms, under names that the page does not use.
    private static DictionaryToken WithStamps(PdfPageNode page, List<Stamp> stamps, PdfUpdate update, IPdfTokenScanner scanner)
    {
        var forms = PdfPageNode.Get<DictionaryToken>(page.Resources, "XObject", scanner) ?? PdfPageNode.Empty;
        var content = new StringBuilder("Q\n");
        for (var i = 0; i < stamps.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"SiteGenStamp{i}");
            forms = forms.With(name, stamps[i].Form);
            var mark = stamps[i].IsHidden ? PdfLayers.MarkedAs : MarkedAs;
            content.Append(CultureInfo.InvariantCulture, $"/{mark} BMC q {stamps[i].Placing} /{name} Do Q EMC\n");
        }

        return page.Dictionary
            .With(NameToken.Contents, new ArrayToken([update.AddStream("q\n"), .. page.Contents(scanner), update.AddStream(content.ToString())]))
            .With(NameToken.Resources, page.Resources.With("XObject", forms));
    }

    private static double[]? Numbers(DictionaryToken dictionary, string name, int count, IPdfTokenScanner scanner) =>
        PdfPageNode.Get<ArrayToken>(dictionary, name, scanner) is { } array
            && array.Data.OfType<NumericToken>().Select(number => number.Double).ToArray() is { } numbers
            && numbers.Length == count
            ? numbers
            : null;

    private sealed record Stamp(IndirectReferenceToken Form, string Placing, bool IsHidden);
}

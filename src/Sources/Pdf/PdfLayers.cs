using SiteGen.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// The layers of a file that are not shown when it is opened (optional content, ISO 32000-1, 8.11): their words are no part of what a reader sees.
/// </summary>
internal sealed class PdfLayers
{
    private const int MostLayers = 10_000;

    /// <summary>How what a hidden layer draws by a form of its own is marked (ISO 32000-1, 14.6).</summary>
    public const string MarkedAs = "SiteGenHidden";

    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>Reads which they are; most files have none.</summary>
    public static PdfLayers Of(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        var layers = new PdfLayers();
        if (PdfPageNode.Get<DictionaryToken>(catalog, "OCProperties", scanner) is not { } properties
            || PdfPageNode.Get<DictionaryToken>(properties, "D", scanner) is not { } settings)
            return layers;
        var startsHidden = PdfPageNode.Get<NameToken>(settings, "BaseState", scanner)?.Data == "OFF";
        layers._hidden.UnionWith(startsHidden ? NamesIn(properties, "OCGs", scanner) : NamesIn(settings, "OFF", scanner));
        if (startsHidden)
            layers._hidden.ExceptWith(NamesIn(settings, "ON", scanner));
        return layers;
    }

    /// <summary>The letters of a page that are in a hidden layer, and the words that they make, layer by layer.</summary>
    public (IReadOnlySet<Letter> Letters, List<string> Words) On(Page page)
    {
        var (letters, words) = (new HashSet<Letter>(ReferenceEqualityComparer.Instance), new List<string>());
        if (_hidden.Count == 0)
            return (letters, words);
        var open = new Stack<MarkedContentElement>(page.GetMarkedContents().Reverse());
        while (open.TryPop(out var element))
        {
            if (!IsHidden(element))
            {
                element.Children.Reverse().ToList().ForEach(open.Push);
                continue;
            }

            var own = LettersIn(element);
            letters.UnionWith(own);
            words.Add(VietnameseText.CollapseWhiteSpace(string.Concat(own.Select(letter => letter.Value))));
        }

        return (letters, [.. words.Where(text => text.Length > 0)]);
    }

    /// <summary>Whether a form or an annotation is in a hidden layer, or shown only together with layers that are hidden (ISO 32000-1, table 99).</summary>
    public bool Hides(DictionaryToken drawn, IPdfTokenScanner scanner)
    {
        if (_hidden.Count == 0 || PdfPageNode.Get<DictionaryToken>(drawn, "OC", scanner) is not { } layer)
            return false;
        if (PdfAside.TextOf(layer, "Name", scanner) is { } name)
            return _hidden.Contains(name);
        var names = NamesIn(layer, "OCGs", scanner);
        if (PdfPageNode.Get<DictionaryToken>(layer, "OCGs", scanner) is { } only && PdfAside.TextOf(only, "Name", scanner) is { } single)
            names.Add(single);
        return names.Count > 0 && PdfPageNode.Get<NameToken>(layer, "P", scanner)?.Data switch
        {
            "AllOn" => names.Exists(_hidden.Contains),
            "AnyOff" => !names.Exists(_hidden.Contains),
            "AllOff" => !names.TrueForAll(_hidden.Contains),
            _ => names.TrueForAll(_hidden.Contains),
        };
    }

    private bool IsHidden(MarkedContentElement element) => element.Tag == MarkedAs || (
        element.Tag == "OC" && element.Properties.TryGet(NameToken.Create("Name"), out var name)
        && name is StringToken or HexToken
        && _hidden.Contains(name is StringToken text ? text.Data : ((HexToken)name).Data));

    private static List<Letter> LettersIn(MarkedContentElement element)
    {
        var letters = new List<Letter>();
        var open = new Stack<MarkedContentElement>([element]);
        while (open.TryPop(out var at))
        {
            letters.AddRange(at.Letters);
            at.Children.ToList().ForEach(open.Push);
        }

        return letters;
    }

    private static List<string> NamesIn(DictionaryToken dictionary, string key, IPdfTokenScanner scanner)
    {
        var names = new List<string>();
        foreach (var token in PdfPageNode.Get<ArrayToken>(dictionary, key, scanner)?.Data.Take(MostLayers) ?? [])
        {
            if (DirectObjectFinder.TryGet<DictionaryToken>(token, scanner, out var layer)
                && PdfAside.TextOf(layer, "Name", scanner) is { } name)
                names.Add(name);
        }

        return names;
    }
}

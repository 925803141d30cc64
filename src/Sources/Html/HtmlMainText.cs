using AngleSharp.Dom;

namespace SiteGen.Sources.Html;

/// <summary>Finds the element of a page that holds the document, among menus, lists of links and counters of visitors.</summary>
internal static class HtmlMainText
{
    private const int LeastParagraph = 25;
    private const double MostLinks = 0.33;

    private static readonly HashSet<string> Boilerplate = ["nav", "header", "footer", "aside", "form", "menu", "button", "select"];

    /// <summary>The element whose words are the document's; the whole body where nothing else stands out.</summary>
    public static IElement Find(IElement body)
    {
        var weights = Weigh(body);
        var scores = new Dictionary<IElement, double>();
        foreach (var (element, weight) in weights.Where(entry => IsParagraph(entry.Key, entry.Value)))
        {
            var score = 1 + Math.Min(weight.Own / 100.0, 3);
            // A paragraph speaks for what it stands in, and less for what that stands in.
            var share = 1.0;
            for (var outer = element.ParentElement; outer is not null && weights.ContainsKey(outer) && share >= 0.25; outer = outer.ParentElement, share /= 2)
                scores[outer] = scores.GetValueOrDefault(outer) + (score * share);
        }

        if (scores.Count == 0)
            return body;
        var best = scores.Where(entry => !IsInBoilerplate(entry.Key, body))
            .Select(entry => (entry.Key, Score: entry.Value * (1 - weights[entry.Key].LinkShare)))
            .OrderByDescending(entry => entry.Score)
            .Select(entry => entry.Key)
            .FirstOrDefault()
            ?? body;
        return Widen(best, body, weights);
    }

    // As long as what stands around it is more of the same: words, not links.
    private static IElement Widen(IElement main, IElement body, Dictionary<IElement, Weight> weights)
    {
        while (main != body && main.ParentElement is { } outer && weights.TryGetValue(outer, out var around))
        {
            var inner = weights[main];
            var more = around.Words - inner.Words;
            var links = around.Links - inner.Links;
            var isClean = !outer.Children.Any(child => child != main && Boilerplate.Contains(child.LocalName));
            var belongs = more == 0
                || (
                    isClean
                        && links <= more * MostLinks / 2
                        && (more >= inner.Words / 20 || outer == body)
                        && outer.Children.Where(child => child != main && weights.ContainsKey(child)).All(child =>
                            weights[child].Words == 0 || weights[child].LinkShare < MostLinks));
            if (!belongs)
                break;
            main = outer;
        }

        return main;
    }

    private static bool IsInBoilerplate(IElement element, IElement body)
    {
        for (var at = element; at is not null && at != body; at = at.ParentElement)
        {
            if (Boilerplate.Contains(at.LocalName))
                return true;
        }

        return false;
    }

    private static bool IsParagraph(IElement element, Weight weight) =>
        weight.Own >= LeastParagraph
            && weight.LinkShare < MostLinks
            && element.LocalName is "p" or "li" or "td" or "div" or "blockquote" or "pre" or "section" or "article" or "dd";

    // From the leaves up, without recursion: pages can be nested as deep as somebody likes.
    private static Dictionary<IElement, Weight> Weigh(IElement body)
    {
        var order = new List<IElement>();
        var open = new Stack<IElement>([body]);
        while (open.TryPop(out var element))
        {
            order.Add(element);
            foreach (var child in element.Children.Where(child => !HtmlElements.IsSilent(child.LocalName)))
                open.Push(child);
        }

        var weights = new Dictionary<IElement, Weight>(order.Count);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var text = order[i].ChildNodes.OfType<IText>().Sum(node => LengthOf(node.Data));
            var children = order[i].Children.Where(weights.ContainsKey).Select(child => (child, Weight: weights[child])).ToList();
            var words = text + children.Sum(child => child.Weight.Words);
            var own = text + children.Where(child => HtmlElements.IsInline(child.child.LocalName)).Sum(child => child.Weight.Own);
            weights[order[i]] = new Weight(words, order[i].LocalName == "a" ? words : children.Sum(child => child.Weight.Links), own);
        }

        return weights;
    }

    private static int LengthOf(string text) => text.Count(c => !char.IsWhiteSpace(c));

    /// <summary>How many letters an element has.</summary>
    /// <param name="Words">All of them.</param>
    /// <param name="Links">Those in links.</param>
    /// <param name="Own">Those that stand in no block inside it.</param>
    private readonly record struct Weight(int Words, int Links, int Own)
    {
        public double LinkShare => Words == 0 ? 0 : (double)Links / Words;
    }
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Sources.Html;

/// <summary>Footnotes as word processors save them in a page: a link to <c>#_ftn1</c>, and the text in an element <c>ftn1</c>.</summary>
internal sealed partial class HtmlFootnotes
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<IElement, int> _plainNumbers = [];
    private Dictionary<string, IElement>? _byId;
    private Dictionary<string, IElement>? _plain;
    private HashSet<IElement>? _after;

    /// <summary>The footnote that a link or a raised number mentions; null when it is another one. They are numbered in the order of their mentions.</summary>
    public int? MentionIn(IElement sign) => sign.LocalName == "sup" ? PlainMentionIn(sign) : LinkedMentionIn(sign);

    private int? LinkedMentionIn(IElement link)
    {
        var target = Target().Match(link.GetAttribute("href") ?? "");
        if (!target.Success || !IsSign(link))
            return null;
        _byId ??= FirstById(link.Owner?.All ?? Enumerable.Empty<IElement>());
        var id = target.Groups["id"].Value.TrimStart('_');
        if (!_byId.ContainsKey(id))
            return null;
        if (!_numbers.TryGetValue(id, out var number))
            _numbers[id] = number = _numbers.Count + 1;
        return number;
    }

    // A raised number that is no link, where below a paragraph begins with the same number: "chú<sup>1</sup>", "<p><sup>1</sup> Nội dung".
    private int? PlainMentionIn(IElement sign)
    {
        if (!IsNumber(sign) || BeginsParagraph(sign) || sign.Owner is not { } page)
            return null;
        _plain ??= PlainNotes(page);
        if (!_plain.TryGetValue(sign.TextContent.Trim(), out var note) || !_after!.Contains(sign))
            return null;
        if (!_plainNumbers.TryGetValue(note, out var number))
        {
            number = _numbers.Count + 1;
            _numbers["\n" + sign.TextContent.Trim()] = number;
            _plainNumbers[note] = number;
        }

        return number;
    }

    /// <summary>Whether a link leads from a footnote back to its mention, or a raised number stands before the text of the footnote that it is.</summary>
    public bool IsWayBack(IElement link) =>
        link.LocalName == "sup" ? BeginsParagraph(link) && link.ParentElement is { } note && _plainNumbers.ContainsKey(note) : LeadsBack(link);

    /// <summary>Whether what stands above or below the line is words, with no mention of a footnote and nothing else in them.</summary>
    public bool IsOnlyRaised(IElement element) => element.Descendants<IElement>().All(inner => inner.LocalName == "a"
        ? MentionIn(inner) is null && !IsWayBack(inner)
        : inner.LocalName is "b" or "i" or "em" or "strong" or "u" or "font" or "span" or "small");

    private bool LeadsBack(IElement link) => WayBack().IsMatch(link.GetAttribute("href") ?? "") && _numbers.Count > 0 && IsSign(link);

    /// <summary>The footnote whose text an element is; null when it is none that was mentioned. Of several with one id only the first is meant.</summary>
    public int? NumberOf(IElement element) =>
        _plainNumbers.TryGetValue(element, out var plain) ? plain
        : element.Id is { Length: > 0 } id && _numbers.TryGetValue(id, out var number) && _byId![id] == element ? number : null;

    // The paragraphs that begin with a raised number which stands in the text before them; of two with one number neither is meant.
    private Dictionary<string, IElement> PlainNotes(IDocument page)
    {
        var (notes, several) = (new Dictionary<string, IElement>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var mentions = new Dictionary<string, List<IElement>>(StringComparer.Ordinal);
        _after = [];
        foreach (var sign in page.QuerySelectorAll("sup").Where(IsNumber))
        {
            var number = sign.TextContent.Trim();
            if (!BeginsParagraph(sign))
            {
                mentions.TryAdd(number, []);
                mentions[number].Add(sign);
            }
            else if (mentions.TryGetValue(number, out var before) && !notes.TryAdd(number, sign.ParentElement!))
            {
                several.Add(number);
            }
            else if (before is not null)
            {
                _after.UnionWith(before);
            }
        }

        return notes.Where(note => !several.Contains(note.Key)).ToDictionary(note => note.Key, note => note.Value, StringComparer.Ordinal);
    }

    private static bool IsNumber(IElement sign) =>
        sign.ChildElementCount == 0 && sign.TextContent.Trim() is { Length: > 0 and <= 3 } text && text.All(char.IsAsciiDigit) && !IsExponent(sign);

    // Behind a number or a unit: 5², 25 km², 20 m³.
    private static bool IsExponent(IElement sign) => sign.PreviousSibling?.TextContent is { } before && Power().IsMatch(before);

    private static bool BeginsParagraph(IElement sign)
    {
        if (sign.ParentElement is not { LocalName: "p" or "div" or "li" or "td" } parent || string.IsNullOrWhiteSpace(sign.NextSibling?.TextContent))
            return false;
        return parent.ChildNodes.TakeWhile(node => node != sign).All(node => string.IsNullOrWhiteSpace(node.TextContent));
    }

    // A link that nobody has closed holds words of the report.
    private static bool IsSign(IElement link) => link.TextContent.Trim() is { Length: < 20 } text && Sign().IsMatch(text);

    private static Dictionary<string, IElement> FirstById(IEnumerable<IElement> elements)
    {
        var first = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (element.Id is { Length: > 0 } id)
                first.TryAdd(id, element);
        }

        return first;
    }

    [GeneratedRegex(@"(?:[0-9]|(?<!\p{L})[kdcmh]?m|(?<!\p{L})dam)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Power();

    [GeneratedRegex(@"#(?<id>_?(?:ftn|edn)[0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"^[\[(]?\s*(?:[0-9]{1,4}|[ivxlc]{1,8}|[a-z*†‡])?\s*[\])]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"#_?(?:ftn|edn)ref[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex WayBack();
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Sources.Html;

/// <summary>Footnotes as word processors save them in a page: a link to <c>#_ftn1</c>, and the text in an element <c>ftn1</c>.</summary>
internal sealed partial class HtmlFootnotes
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private Dictionary<string, IElement>? _byId;

    /// <summary>The footnote that a link mentions; null when it is another link. They are numbered in the order of their mentions.</summary>
    public int? MentionIn(IElement link)
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

    /// <summary>Whether a link leads from a footnote back to its mention.</summary>
    public bool IsWayBack(IElement link) => WayBack().IsMatch(link.GetAttribute("href") ?? "") && _numbers.Count > 0 && IsSign(link);

    /// <summary>The footnote whose text an element is; null when it is none that was mentioned. Of several with one id only the first is meant.</summary>
    public int? NumberOf(IElement element) =>
        element.Id is { Length: > 0 } id && _numbers.TryGetValue(id, out var number) && _byId![id] == element ? number : null;

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

    [GeneratedRegex(@"#(?<id>_?(?:ftn|edn)[0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"^[\[(]?\s*(?:[0-9]{1,4}|[ivxlc]{1,8}|[a-z*†‡])?\s*[\])]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"#_?(?:ftn|edn)ref[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex WayBack();
}

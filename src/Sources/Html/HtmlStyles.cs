using AngleSharp.Dom;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources.Html;

/// <summary>
/// What a page's styles say of its words, as far as a reader of reports needs it: those in the elements, and its style sheets (<see cref="HtmlRules"/>).
/// </summary>
/// <param name="page">The page.</param>
internal sealed class HtmlStyles(IDocument page)
{
    private readonly HtmlRules _rules = new(page);

    /// <summary>The style of an element, given that of what it stands in.</summary>
    public HtmlStyle Of(IElement element, HtmlStyle outer)
    {
        var own = _rules.DeclarationsOf(element);
        var family = Value(own, "font-family") ?? (element.LocalName == "font" ? element.GetAttribute("face") : null);
        var weight = Value(own, "font-weight");
        var align = Value(own, "text-align") ?? element.GetAttribute("align");
        return new HtmlStyle(
            weight is null
                ? outer.IsBold || element.LocalName is "b" or "strong" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
                : weight is "bold" or "bolder" || weight.Length == 3 && weight[0] >= '6',
            align is null ? outer.IsCentred || element.LocalName == "center" : align.Equals("center", StringComparison.OrdinalIgnoreCase),
            outer.IsHidden
                || element.HasAttribute("hidden")
                || (element.LocalName == "dialog" && !element.HasAttribute("open"))
                || Value(own, "display") == "none"
                || Value(own, "visibility") == "hidden"
                || Value(own, "mso-hide") == "all",
            family is null ? outer.Font : FontEncoding.Of(family.Split(',')[0]),
            element.LocalName == "pre" || (outer.IsPreformatted && element.LocalName != "p"))
        {
            Signs = family is null ? outer.Signs : SymbolFont.TryOf(family.Split(',')[0].Trim().Trim('\'', '"')),
            IsStruck = outer.IsStruck
                || element.LocalName is "del" or "s" or "strike"
                || (Value(own, "text-decoration") ?? Value(own, "text-decoration-line"))?.Contains("line-through", StringComparison.Ordinal) is true,
        };
    }

    /// <summary>Which signs the items of a list have, or one item (<c>list-style-type</c>); null where no style says.</summary>
    public string? ListTypeOf(IElement list)
    {
        var own = _rules.DeclarationsOf(list);
        var type = Value(own, "list-style-type") ?? Value(own, "list-style");
        if (type?.FirstChar() is '"' or '\'')
            return type;
        var words = type?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words.FirstOrDefault(word =>
            word is not ("inside" or "outside" or "inherit" or "initial" or "unset") && !word.StartsWith("url(", StringComparison.Ordinal));
    }

    // The last declaration counts.
    private static string? Value(string declarations, string property)
    {
        string? value = null;
        for (
            var at = declarations.IndexOf(property, StringComparison.OrdinalIgnoreCase); at >= 0; at = declarations.IndexOf(
                property, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var colon = at + property.Length;
            var begins = at == 0 || declarations[at - 1] is ';' or ' ' or '\n' or '\r' or '\t' or '{';
            while (colon < declarations.Length && declarations[colon] == ' ')
                colon++;
            if (!begins || colon >= declarations.Length || declarations[colon] != ':')
                continue;
            var end = declarations.IndexOf(';', colon);
            value = declarations[(colon + 1)..(end < 0 ? declarations.Length : end)].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim();
        }

        return string.IsNullOrEmpty(value) ? null : property == "font-family" ? value : value.ToLowerInvariant();
    }
}

/// <summary>How words of a page are set.</summary>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="IsCentred">Whether their block is centred.</param>
/// <param name="IsHidden">Whether they are not shown.</param>
/// <param name="Font">What their font tells of their letters; null when nothing.</param>
/// <param name="IsPreformatted">Whether white space counts.</param>
internal sealed record HtmlStyle(bool IsBold, bool IsCentred, bool IsHidden, FontEncoding? Font, bool IsPreformatted)
{
    /// <summary>Whether a line goes through them.</summary>
    public bool IsStruck { get; init; }

    /// <summary>The font of signs that they are set in; null for letters.</summary>
    public SymbolFont? Signs { get; init; }

    /// <summary>How words are set where nothing is said.</summary>
    public static HtmlStyle Plain { get; } = new(false, false, false, null, false);
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Sources.Html;

/// <summary>
/// The style sheets that stand in a page itself, as far as they are rules for elements, classes and ids, alone or within others (<c>ol</c>, <c>p.giua</c>,
/// <c>#muc ol li</c>). Rules with other selectors say nothing here.
/// </summary>
internal sealed partial class HtmlRules
{
    // What all rules for one name say together, in UTF-16 units; rules for what stands within others, and how far out these may be.
    private const int LongestRules = 2_000;
    private const int MostNested = 40;
    private const int MostLevels = 30;
    private const int MostClasses = 8;

    private readonly Dictionary<string, List<Rule>> _rules = new(StringComparer.OrdinalIgnoreCase);
    private int _nested;
    private int _order;

    /// <summary>Reads the style sheets of a page.</summary>
    public HtmlRules(IDocument page)
    {
        foreach (var sheet in page.QuerySelectorAll("style"))
        {
            foreach (Match block in Block().Matches(Remark().Replace(sheet.TextContent, " ")))
            {
                foreach (var selector in block.Groups["selectors"].Value.Split(',', StringSplitOptions.TrimEntries))
                    Add(selector, block.Groups["body"].Value);
            }
        }
    }

    /// <summary>What is said of an element, the last of equal declarations counts.</summary>
    public string DeclarationsOf(IElement element)
    {
        var own = element.GetAttribute("style");
        if (_rules.Count == 0)
            return own ?? "";
        var names = element.ClassList.Take(MostClasses).Select(name => "." + name).Prepend(element.LocalName);
        var rules = (element.Id is { Length: > 0 } id ? names.Append("#" + id) : names)
            .SelectMany(name => _rules.TryGetValue(name, out var found) ? found : Enumerable.Empty<Rule>())
            .Where(rule => Matches(rule.Parts, element))
            .OrderBy(rule => rule.Weight)
            .ThenBy(rule => rule.Order);
        return string.Join(';', rules.Select(rule => rule.Body).Append(own));
    }

    private void Add(string selector, string body)
    {
        if (!Selector().IsMatch(selector))
            return;
        Part[] parts = [.. selector.Split([' ', '>', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(PartOf)];
        if (parts.Length > 1 && ++_nested > MostNested)
            return;
        var last = parts[^1];
        var name = last.Id.Length > 0 ? "#" + last.Id : last.Classes.Length > 0 ? "." + last.Classes[0] : last.Name;
        if (!_rules.TryGetValue(name, out var known))
            _rules[name] = known = [];
        if (known.Sum(rule => rule.Body.Length + 1) + body.Length < LongestRules)
            known.Add(new Rule(parts, parts.Sum(part => part.Weight), _order++, body));
    }

    private static Part PartOf(string written)
    {
        var match = Selector().Match(written);
        return new Part(match.Groups["name"].Value, match.Groups["id"].Value, match.Groups["classes"].Value.Split('.', StringSplitOptions.RemoveEmptyEntries));
    }

    // The nearest element that each part can be is taken, from the inside out.
    private static bool Matches(Part[] parts, IElement element)
    {
        if (!parts[^1].Is(element))
            return false;
        var (next, level) = (parts.Length - 2, 0);
        for (var outer = element.ParentElement; next >= 0 && outer is not null && level < MostLevels; outer = outer.ParentElement, level++)
            next -= parts[next].Is(outer) ? 1 : 0;
        return next < 0;
    }

    private sealed record Rule(Part[] Parts, int Weight, int Order, string Body);

    private sealed record Part(string Name, string Id, string[] Classes)
    {
        // An id counts more than classes, a class more than names (CSS, "specificity").
        public int Weight => (Id.Length > 0 ? 10_000 : 0) + (100 * Classes.Length) + (Name.Length > 0 ? 1 : 0);

        public bool Is(IElement element) =>
            (Name.Length == 0 || Name.Equals(element.LocalName, StringComparison.OrdinalIgnoreCase))
            && (Id.Length == 0 || Id.Equals(element.Id, StringComparison.OrdinalIgnoreCase))
            && Classes.All(name => element.ClassList.Contains(name));
    }

    // Looked at from the brace backwards: letters without a brace are passed over once.
    [GeneratedRegex(@"(?<=(?<selectors>[\w.,#>\s-]{1,400}))\{(?<body>[^{}]{0,2000})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"<!--|-->|/\*(?:[^*]|\*(?!/))*\*/", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(
        @"^(?:(?:^|[\s>]+)(?=[\w.#-])(?<name>[\w-]*)(?:#(?<id>[\w-]+))?(?<classes>(?:\.[\w-]+){0,4})){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Selector();
}

using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>An id names one place of a page.</summary>
internal static class IdRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page)
    {
        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element.GetAttribute("id") is { } id && !first.TryAdd(id, page.Where(element)))
                yield return CheckProblems.IdRepeated(page.Where(element), id, first[id]);
        }
    }
}

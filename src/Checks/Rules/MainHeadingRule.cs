using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>A page has exactly one <c>h1</c>.</summary>
internal static class MainHeadingRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page)
    {
        var headings = page.Elements.Where(element => element.LocalName == "h1").ToList();
        if (headings.Count == 0)
            yield return CheckProblems.MainHeadingMissing(page.Where(page.Document.Body ?? page.Document.DocumentElement));
        foreach (var heading in headings.Skip(1))
            yield return CheckProblems.MainHeadingRepeated(page.Where(heading));
    }
}

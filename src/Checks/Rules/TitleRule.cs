using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>A page has a title (WCAG 2.2, 2.4.2).</summary>
internal static class TitleRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page)
    {
        if (string.IsNullOrWhiteSpace(page.Document.Title))
            yield return CheckProblems.TitleMissing(page.Where(page.Document.QuerySelector("title") ?? page.Document.DocumentElement));
    }
}

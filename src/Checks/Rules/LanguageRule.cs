using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>A page says its language, so that a screen reader speaks it (WCAG 2.2, 3.1.1).</summary>
internal static class LanguageRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page)
    {
        var root = page.Document.DocumentElement;
        if (string.IsNullOrWhiteSpace(root.GetAttribute("lang")))
            yield return CheckProblems.LanguageMissing(page.Where(root));
    }
}

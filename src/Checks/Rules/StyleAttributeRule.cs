using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>No <c>style</c> attribute: the pages' Content-Security-Policy would ignore it, and looks belong to the theme.</summary>
internal static class StyleAttributeRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page) =>
        from element in page.Elements
        where element.HasAttribute("style")
        select CheckProblems.StyleAttribute(page.Where(element));
}

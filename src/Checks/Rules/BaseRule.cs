using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>No <c>base</c> element: it would turn every relative link, and every <c>#id</c>, into another one.</summary>
internal static class BaseRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page) =>
        from element in page.Elements
        where element.LocalName == "base"
        select CheckProblems.BaseElement(page.Where(element));
}

using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>No code in <c>on…</c> attributes: the pages' Content-Security-Policy would stop it, and content is never code.</summary>
internal static class EventHandlerRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page) =>
        from element in page.Elements
        from attribute in element.Attributes
        where attribute.Name.StartsWith("on", StringComparison.Ordinal)
        select CheckProblems.EventHandler(page.Where(element), attribute.Name);
}

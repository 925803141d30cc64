using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>Every image has words instead of it, empty ones when it only decorates (WCAG 2.2, 1.1.1).</summary>
internal static class ImageRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page) =>
        from image in page.Elements
        where image.LocalName == "img" && !image.HasAttribute("alt")
        select CheckProblems.ImageWithoutAlternative(page.Where(image), image.GetAttribute("src") ?? "");
}

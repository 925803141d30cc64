using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>Headings go down one level at a time, beginning with <c>h1</c>: a reader who hears them learns the structure from them.</summary>
internal static class HeadingOrderRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page)
    {
        var above = 0;
        foreach (var heading in page.Elements.Where(element => element.LocalName is ['h', >= '1' and <= '6']))
        {
            var level = heading.LocalName[1] - '0';
            if (level > above + 1)
                yield return CheckProblems.HeadingSkipped(page.Where(heading), level, above);
            above = level;
        }
    }
}

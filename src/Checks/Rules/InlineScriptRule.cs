using System.Text.Json;
using AngleSharp.Dom;
using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>Code stands in files of its own; the one script that may stand in a page is a JSON-LD description, which must be JSON.</summary>
internal static class InlineScriptRule
{
    public static IEnumerable<Diagnostic> Check(HtmlPage page)
    {
        foreach (var script in page.Elements.Where(element => element.LocalName == "script" && !element.HasAttribute("src")))
        {
            if (script.GetAttribute("type") != "application/ld+json")
                yield return CheckProblems.InlineScript(page.Where(script));
            else if (JsonErrorOf(script) is { } error)
                yield return CheckProblems.StructuredDataInvalid(page.Where(script), error.Line, error.Column);
        }
    }

    // The parser's own words are English.
    private static (long Line, long Column)? JsonErrorOf(IElement script)
    {
        try
        {
            using var json = JsonDocument.Parse(script.TextContent);
            return null;
        }
        catch (JsonException error)
        {
            return ((error.LineNumber ?? 0) + 1, (error.BytePositionInLine ?? 0) + 1);
        }
    }
}

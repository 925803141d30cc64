using SiteGen.Diagnostics;
using Md = Markdig.Syntax;

namespace SiteGen.Documents.Bodies;

/// <summary>Checks numbered lists.</summary>
internal static class BodyLists
{
    /// <summary>Warns of the first item whose number is not the one that a page will show, since pages count on from the first.</summary>
    public static void ReportNumbers(Md.ListBlock list, int first, BodySource source, DiagnosticBag diagnostics)
    {
        var shown = first;
        foreach (var item in list.OfType<Md.ListItemBlock>())
        {
            if (item.Order != shown)
            {
                diagnostics.Add(MarkdownProblems.ListNumber(source.At(item.Span.Start), item.Order, shown));
                return;
            }

            shown++;
        }
    }
}

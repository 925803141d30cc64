using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Fidelity;

/// <summary>Takes the lines that are listed as left out away from the source.</summary>
internal static class FidelityLeftOut
{
    /// <summary>The lines that remain, and those that are left out. A listed line that does not exist, or has other words, is an error and stays.</summary>
    public static (IEnumerable<SourceLine> Kept, IEnumerable<SourceLine> LeftOut) Divide(
        SourceFile source, ImmutableArray<LeftOut> leftOut, DiagnosticBag diagnostics)
    {
        var removed = new HashSet<int>();
        foreach (var listed in leftOut)
        {
            var number = listed.Line.Value;
            var text = number <= source.Lines.Length ? VietnameseText.CollapseWhiteSpace(MentionCodes.Strip(source.Lines[number - 1].Text)) : null;
            if (text is not null && RedactionMarker.Covers(VietnameseText.CollapseWhiteSpace(listed.Text), text))
                removed.Add(number);
            else
                diagnostics.Add(FidelityProblems.LeftOutDiffers(listed.Line, source.Path, text));
        }

        // The address of a link is not part of the text; reports that were converted before do not list it.
        removed.UnionWith(source.Lines.Where(line => line.LeftOut == LeftOutReasons.LinkTarget).Select(line => line.Number));
        return (source.Lines.Where(line => !removed.Contains(line.Number)), source.Lines.Where(line => removed.Contains(line.Number)));
    }
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>Puts right what a person says was understood wrongly.</summary>
internal static class OutlineCorrections
{
    /// <summary>The outline with the corrections made; levels stay without a step left out. A correction for a line that is no text is an error.</summary>
    public static Outline Apply(
        Outline outline, ImmutableArray<TextLine> lines, ImmutableArray<HeadingCorrection> corrections, SourceFile source, DiagnosticBag diagnostics)
    {
        if (corrections.IsEmpty)
            return outline;
        var headings = outline.Headings.ToDictionary(heading => heading.Index);
        var corrected = new HashSet<int>();
        foreach (var correction in corrections)
        {
            var index = Enumerable.Range(0, lines.Length).FirstOrDefault(
                i => lines[i].Content is null && lines[i].Number <= correction.Line && correction.Line <= lines[i].LastNumber, -1);
            if (index < 0)
            {
                diagnostics.Add(SourceProblems.HeadingLineMissing(source.At(Math.Clamp(correction.Line, 1, source.Lines.Length)), correction.Line));
                continue;
            }

            corrected.Add(index);
            if (correction.Level == 0)
                headings.Remove(index);
            else
                headings[index] = headings.TryGetValue(index, out var known)
                    ? known with { Level = correction.Level }
                    : Heading(lines[index], index, correction.Level);
        }

        return new Outline(
            WithoutSteps([.. headings.Values.OrderBy(heading => heading.Index)]), outline.Doubts.RemoveAll(doubt => corrected.Contains(doubt.Index)));
    }

    private static OutlineHeading Heading(TextLine line, int index, int level)
    {
        var numbering = NumberingStyles.Read(line.Text).FirstOrDefault();
        return new OutlineHeading(index, level, numbering, numbering?.Title ?? ListMarkers.TryRead(line.Text)?.Text ?? line.Text);
    }

    // A heading is at most one level below the one before it; the first may stand below a section that is still to come.
    private static ImmutableArray<OutlineHeading> WithoutSteps(ImmutableArray<OutlineHeading> headings)
    {
        var level = 1;
        return [.. headings.Select(heading => heading with { Level = level = Math.Min(heading.Level, level + 1) })];
    }
}

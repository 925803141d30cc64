using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Reports.Structure;
using SiteGen.Sources;

namespace SiteGen.Reports;

/// <summary>What a conversion would make of a raw report, before anything is written.</summary>
/// <param name="Source">The raw report as it was read.</param>
/// <param name="FrontMatter">Its header. Term and date count only when they are known.</param>
/// <param name="HasTerm">Whether the term is known.</param>
/// <param name="HasDate">Whether the day is known.</param>
/// <param name="Outline">Its headings.</param>
internal sealed record ConversionPreview(SourceFile Source, ReportFrontMatter FrontMatter, bool HasTerm, bool HasDate, ImmutableArray<PreviewHeading> Outline)
{
    /// <summary>What the report says of itself, a line a key; what is not known is left out, and the line that tells the date is not said twice.</summary>
    public IEnumerable<(string Name, string Value)> Keys =>
        from key in FrontMatterKeys.OfReport
        where key != FrontMatterKeys.DateText
        let lines = Lines(key)
        where !lines.IsEmpty
        select (key.Name, string.Join(key == FrontMatterKeys.Signed ? " / " : "; ", lines));

    /// <summary>The lines of a key as they would stand in <c>index.md</c>; empty when it is not known.</summary>
    internal ImmutableArray<string> Lines(FrontMatterKey key) => key.Form switch
    {
        KeyForm.Term when !HasTerm => [],
        KeyForm.Date or KeyForm.DateKind when !HasDate => [],
        _ => [.. FrontMatter.Written(key).Select(MentionCodes.Strip)],
    };

    /// <summary>
    /// Looks at a raw report; null, with the reasons, when it has no text or no title. What only prevents the conversion itself is a warning here.
    /// </summary>
    public static ConversionPreview? Of(SourceFile source, ConversionOptions options, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var understood = ReportParser.Understand(source, options, diagnostics);
        if (understood is null)
            return null;
        var term = understood.Particulars.Term(options, found);
        var date = understood.Particulars.Date(options, found);
        diagnostics.AddRange(found.ToSorted().Select(problem => problem with { Severity = Severity.Warning }));
        var start = source.At(1);
        var frontMatter = understood.Particulars.With(term ?? new(new TermName(null, 1, 1), start), date ?? new(DateOnly.MinValue, start), options);
        var headings = understood.Outline.Headings;
        return new ConversionPreview(
            source,
            frontMatter,
            term is not null,
            date is not null,
            [.. headings.Zip(ReportHeadings.Levels(headings, SectionStarts.Of(headings)), (heading, level) => Preview(heading, level, understood))]);
    }

    private static PreviewHeading Preview(OutlineHeading heading, int level, UnderstoodReport understood) =>
        new(level, heading.Numbering?.Number ?? "", MentionCodes.Strip(heading.Title), understood.Lines[heading.Index].Number);
}

/// <summary>A heading of the outline.</summary>
/// <param name="Level">1 for the highest.</param>
/// <param name="Number">Its number as written; empty when it has none.</param>
/// <param name="Title">Its words.</param>
/// <param name="Line">Its one-based line in the source.</param>
internal sealed record PreviewHeading(int Level, string Number, string Title, int Line);

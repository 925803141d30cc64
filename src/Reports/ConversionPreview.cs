using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports.Structure;
using SiteGen.Sources;

namespace SiteGen.Reports;

/// <summary>What a conversion would make of a raw report, before anything is written.</summary>
/// <param name="Source">The raw report as it was read.</param>
/// <param name="FrontMatter">Its header. Term and date count only when they are known.</param>
/// <param name="HasTerm">Whether the term is known.</param>
/// <param name="HasDate">Whether the day is known.</param>
/// <param name="Outline">Its headings.</param>
public sealed record ConversionPreview(SourceFile Source, ReportFrontMatter FrontMatter, bool HasTerm, bool HasDate, ImmutableArray<PreviewHeading> Outline)
{
    /// <summary>The keys of <c>index.md</c> that say what the report is, as they would stand there; those that are not known are left out.</summary>
    public IEnumerable<(string Name, string Value)> Keys
    {
        get
        {
            (string Name, string? Value)[] keys =
            [
                ("term", HasTerm ? FrontMatter.Term.Value.ToString() : null),
                ("title", FrontMatter.Title.Value),
                ("kind", FrontMatter.Kind),
                ("organisation", FrontMatter.Organisation),
                ("number", FrontMatter.Number),
                ("place", FrontMatter.Place),
                ("date", HasDate ? FrontMatter.Date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null),
                ("date-kind", HasDate ? FrontMatter.DateKind.ToString().ToLowerInvariant() : null),
                ("signed", string.Join(" / ", FrontMatter.Signed.Select(line => line.Value))),
                ("recipients", string.Join("; ", FrontMatter.Recipients)),
            ];
            return keys.Where(key => !string.IsNullOrEmpty(key.Value)).Select(key => (key.Name, key.Value!));
        }
    }

    /// <summary>Looks at a raw report; null, with the reasons, when it has no text or no title. What only hinders the conversion itself is a warning here.</summary>
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
        return new ConversionPreview(source, frontMatter, term is not null, date is not null, [.. understood.Outline.Headings.Select(heading => Preview(heading, understood))]);
    }

    private static PreviewHeading Preview(OutlineHeading heading, UnderstoodReport understood) =>
        new(heading.Level, heading.Numbering?.Number ?? "", heading.Title, understood.Lines[heading.Index].Number);
}

/// <summary>A heading of the outline.</summary>
/// <param name="Level">1 for the highest.</param>
/// <param name="Number">Its number as written; empty when it has none.</param>
/// <param name="Title">Its words.</param>
/// <param name="Line">Its one-based line in the source.</param>
public sealed record PreviewHeading(int Level, string Number, string Title, int Line);

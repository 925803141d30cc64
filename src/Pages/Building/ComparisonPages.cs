using System.Collections.Immutable;
using SiteGen.Analysis.Comparisons;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>Builds the pages that show a section through the terms.</summary>
internal static class ComparisonPages
{
    /// <summary>The page of a family.</summary>
    public static ComparisonPage Of(SiteContext context, SectionFamily family)
    {
        var frame = PageFrames.OfComparison(context, family);
        var rows = SectionComparison.Of(family);
        var columns = family.Sections.Select((_, term) => ColumnOf(context, frame, family, [.. rows.SelectMany(row => row.Terms[term])], term));
        return new ComparisonPage(frame, family.Title, TermsOf(family), family.Organisation, [.. columns], []).WithRows(context, rows);
    }

    /// <summary>The link from a section to its page; null when no other term has it.</summary>
    public static PageLink? LinkFrom(SiteContext context, PagePath section) => context.Families.Find(section) is { } family
        ? new PageLink(context.Strings.Format("comparison-link", TermsOf(family)), family.Path)
        : null;

    /// <summary>The terms of a family by their numbers, or by their years where they have none.</summary>
    public static string TermsOf(SectionFamily family) =>
        string.Join(", ", family.Sections.Select(entry => entry.Report.Term.Short));

    private static ComparisonColumn ColumnOf(
        SiteContext context, PageFrame frame, SectionFamily family, ImmutableArray<ComparedParagraph> paragraphs, int term)
    {
        var (report, section) = family.Sections[term];
        var words = paragraphs.Sum(paragraph => paragraph.AllWords);
        return new ComparisonColumn(
            report.Term.Slug,
            new ReportOnPage(frame, report),
            new PageLink(context.Names.Places(report)[section.Id], section.Path),
            paragraphs.Length)
        {
            KeptShare = term == 0 || words == 0 ? null : paragraphs.Sum(paragraph => paragraph.KeptWords) * 100 / words,
        };
    }

    private static ComparisonPage WithRows(this ComparisonPage page, SiteContext context, ImmutableArray<ComparedRow> rows)
    {
        var seen = new HashSet<int>();
        return page with { Rows = [.. rows.Select(row => row.Terms.Select(CellOf).ToImmutableArray())] };

        ComparisonCell CellOf(ImmutableArray<ComparedParagraph> paragraphs, int term) => new(
            page.Columns[term], !paragraphs.IsEmpty && seen.Add(term), [.. paragraphs.Select(paragraph => ParagraphOf(context, paragraph))]);
    }

    private static ComparisonParagraph ParagraphOf(SiteContext context, ComparedParagraph paragraph) => new(
        LinkTo(context, paragraph, ""),
        paragraph.Pieces,
        paragraph.Earlier is { } earlier
            ? LinkTo(context, earlier, context.Strings.Format("term-title", earlier.Section.Report.Term) + ", ")
            : null);

    private static PlaceLink LinkTo(SiteContext context, ComparedParagraph paragraph, string before)
    {
        var place = context.Names.Places(paragraph.Section.Report).Find(paragraph.Id) ?? paragraph.Id;
        return new PlaceLink(before + place, paragraph.Section.Section.Path, paragraph.Id);
    }
}

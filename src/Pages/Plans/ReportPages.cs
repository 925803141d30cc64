using SiteGen.Archives;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Plans;

/// <summary>Plans the pages of a report: its own, one a section, the full text.</summary>
public static class ReportPages
{
    /// <summary>The report's own page.</summary>
    public static ReportPage Report(SiteContext context, ReportEntry report)
    {
        var frame = Frames.OfReport(context, report);
        return new ReportPage
        {
            Frame = frame,
            Report = report,
            Contents = ContentsPlan.OfPages(frame, report, report.Preamble),
            Preamble = report.Preamble.IsEmpty ? null : Html(context, frame, report, report.Preamble),
            Moved = BodyHistory.LeftPage(context, frame),
            Next = report.Sections.Length == 0 ? null : LinkTo(report.Sections[0]),
            Siblings = [.. context.Counterparts.Siblings(report).Select(other => new PageLink(other.Title, other.Path))],
            Counterparts = [.. context.Counterparts.Of(report).Select(other => new PageLink($"{other.Term}: {other.ShortTitle}", other.Path))],
        };
    }

    /// <summary>A section's page.</summary>
    public static SectionPage Section(SiteContext context, SectionPlace place)
    {
        var (report, section) = place;
        var frame = Frames.OfSection(context, place);
        var index = report.Sections.IndexOf(section);
        return new SectionPage
        {
            Frame = frame,
            Report = report,
            Section = section,
            Contents = ContentsPlan.OfPages(frame, report, section),
            Body = Html(context, frame, report, section),
            TitleMarks = BodyHistory.OfPage(context, report, section.Path),
            Moved = BodyHistory.LeftPage(context, frame),
            Previous = index == 0 ? new PageLink(report.ShortTitle, report.Path) : LinkTo(report.Sections[index - 1]),
            Next = index + 1 == report.Sections.Length ? null : LinkTo(report.Sections[index + 1]),
            Counterparts = [.. context.Counterparts.Of(place).Select(other => new PageLink($"{other.Report.Term}: {other.Section.Title}", other.Section.Path))],
            Siblings = [.. context.Counterparts.Siblings(report).Select(other => new PageLink(other.Title, other.Path))],
        };
    }

    /// <summary>The full-text page. The preamble's headings stand on the level of the sections'; those of a section one below.</summary>
    public static FullTextPage FullText(SiteContext context, ReportEntry report)
    {
        var frame = Frames.OfFullText(context, report);
        var parts = report.ReadableTexts.Select(text => FullTextPart(context, report, text));
        return new FullTextPage(frame, report, ContentsPlan.OfPlaces(frame, report), [.. parts]) { Moved = BodyHistory.LeftReport(context, frame, report) };
    }

    private static BodyHtml Html(SiteContext context, PageFrame frame, ReportEntry report, ReportText text)
    {
        var words = new BodyContext(context.Strings, link => LinkHref.Of(context, frame.Path, text.DocumentPath, link), text.Number, TopHeading: 2);
        return new BodyHtml(text.Body, words with { Marks = BodyHistory.OfPage(context, report, frame.Path) });
    }

    private static FullTextPart FullTextPart(SiteContext context, ReportEntry report, ReportText text)
    {
        var words = new BodyContext(context.Strings, link => LinkHref.OnFullText(context, report, text.DocumentPath, link), text.Number, text is Section ? 3 : 2);
        var marks = BodyHistory.OnFullText(context, report, text.Path);
        return new FullTextPart(text, new BodyHtml(text.Body, words with { Marks = marks }))
        {
            TitleMarks = marks,
            BeginsPart = text is Section { Part: { } part } && report.Sections.First(other => other.Part == part) == text,
        };
    }

    private static PageLink LinkTo(Section section) => new($"{section.Number}. {section.Title}", section.Path);
}

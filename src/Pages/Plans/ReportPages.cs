using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Documents.Bodies;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Plans;

/// <summary>Plans the pages of a report: its own, one a section, the full text.</summary>
public static class ReportPages
{
    /// <summary>The HTML level of the topmost headings in the full text, below the report's title.</summary>
    public const int TopOfFullText = 2;

    /// <summary>The report's own page.</summary>
    public static ReportPage Report(SiteContext context, ReportEntry report)
    {
        var frame = Frames.OfReport(context, report);
        return new ReportPage
        {
            Frame = frame,
            Report = report,
            Contents = ContentsPlan.OfPages(frame, report, null),
            Preamble = report.Document.Body.Blocks.IsEmpty ? null : Html(context, frame, report, null),
            Moved = BodyHistory.LeftPage(context, frame),
            Next = report.Sections.Length == 0 ? null : LinkTo(context, report, 0),
            Siblings = Siblings(context, report),
            Counterparts = [.. context.Counterparts.Of(report).Select(other => new PageLink($"{other.Term}: {context.Names.ShortTitle(other)}", other.Path))],
            Corrections = [.. report.Corrections.Select(placed => new CorrectionLine(LinkTo(context, report, placed.Address), placed.Correction))],
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
            Previous = index == 0 ? new PageLink(report.ShortTitle, report.Path) : LinkTo(context, report, index - 1),
            Next = index + 1 == report.Sections.Length ? null : LinkTo(context, report, index + 1),
            Counterparts = [.. context.Counterparts.Of(place).Select(other => new PageLink($"{other.Report.Term}: {other.Section.Title}", other.Section.Path))],
            Siblings = Siblings(context, report),
            Place = context.Names.Places(report)[section.Id],
        };
    }

    /// <summary>
    /// The full-text page. The topmost headings are those of the parts, or of the sections that are in none; the preamble's stand on their level.
    /// The headings of a section stand one below its own.
    /// </summary>
    public static FullTextPage FullText(SiteContext context, ReportEntry report)
    {
        var frame = Frames.OfFullText(context, report);
        var pieces = report.Sections.Select((section, index) => Piece(context, report, section) with { PartTitle = PartTitle.At(report, index) });
        if (!report.Document.Body.Blocks.IsEmpty)
            pieces = pieces.Prepend(Piece(context, report, null));
        return new FullTextPage(frame, report, ContentsPlan.OfPlaces(frame, report), [.. pieces]) { Moved = BodyHistory.LeftReport(context, frame, report) };
    }

    private static BodyHtml Html(SiteContext context, PageFrame frame, ReportEntry report, Section? section)
    {
        var documentPath = section?.Document.Path ?? report.Document.Path;
        var words = new BodyContext(context.Strings, link => LinkHref.Of(context, frame.Path, documentPath, link), context.Names.Places(report).In(section), TopHeading: 2);
        return new BodyHtml(BodyOf(report, section), words with { Marks = BodyHistory.OfPage(context, report, frame.Path) });
    }

    private static FullTextPiece Piece(SiteContext context, ReportEntry report, Section? section)
    {
        var documentPath = section?.Document.Path ?? report.Document.Path;
        var topHeading = section is null ? TopOfFullText : SectionHeadingHtml.LevelOf(section, TopOfFullText) + 1;
        var places = context.Names.Places(report).In(section);
        var words = new BodyContext(context.Strings, link => LinkHref.OnFullText(context, report, documentPath, link), places, topHeading);
        var marks = BodyHistory.OnFullText(context, report, section?.Path ?? report.Path);
        return new FullTextPiece(section, new BodyHtml(BodyOf(report, section), words with { Marks = marks })) { TitleMarks = marks };
    }

    private static Body BodyOf(ReportEntry report, Section? section) => section?.Document.Body ?? report.Document.Body;

    private static PageLink LinkTo(SiteContext context, ReportEntry report, int index) =>
        new(context.Names.Places(report).Heading(report.Sections[index]), report.Sections[index].Path);

    private static ImmutableArray<PageLink> Siblings(SiteContext context, ReportEntry report) =>
        [.. context.Counterparts.Siblings(report).Select(other => new PageLink(context.Names.Title(other), other.Path))];

    private static PlaceLink LinkTo(SiteContext context, ReportEntry report, PermalinkAddress address) =>
        new(context.Names.Places(report).Of(address), address.Path, address.Id);
}

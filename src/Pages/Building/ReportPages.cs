using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>Builds the pages of a report: its own, one a section, the full text.</summary>
internal static class ReportPages
{
    /// <summary>The HTML level of the topmost headings in the full text, below the report's title.</summary>
    public const int TopOfFullText = 2;

    /// <summary>The report's own page.</summary>
    public static ReportPage Report(SiteContext context, ReportEntry report)
    {
        var frame = PageFrames.OfReport(context, report);
        return new ReportPage
        {
            Frame = frame,
            Report = report,
            Contents = ContentsEntries.OfPages(frame, report, report.Preamble),
            Preamble = report.Preamble.IsEmpty ? null : Html(context, frame, report, report.Preamble),
            Subjects = SubjectPages.In(context, report),
            RepeatedShare = RepeatNotes.ShareOf(context, report),
            FigureCount = context.Figures.Of(report).Length,
            Moved = BodyHistories.LeftPage(context, frame),
            Next = report.Sections.Length == 0 ? null : LinkTo(context, report, 0),
            Siblings = Siblings(context, report),
            Counterparts = [.. context.Counterparts.Of(report).Select(other => new PageLink($"{other.Term}: {context.Names.ShortTitle(other)}", other.Path))],
            Corrections = [.. report.Corrections.Select(placed => new CorrectionLine(LinkTo(context, report, placed.Address), placed.Correction))],
        };
    }

    /// <summary>A section's page.</summary>
    public static SectionPage Section(SiteContext context, SectionOfReport entry)
    {
        var (report, section) = entry;
        var frame = PageFrames.OfSection(context, entry);
        var index = report.Sections.IndexOf(section);
        return new SectionPage
        {
            Frame = frame,
            Report = report,
            Section = section,
            Contents = ContentsEntries.OfPages(frame, report, section),
            Body = Html(context, frame, report, section),
            TitleHistory = BodyHistories.OfPage(context, report, section.Path),
            Moved = BodyHistories.LeftPage(context, frame),
            Previous = index == 0 ? new PageLink(report.ShortTitle, report.Path) : LinkTo(context, report, index - 1),
            Next = index + 1 == report.Sections.Length ? null : LinkTo(context, report, index + 1),
            Counterparts = [.. context.Counterparts.Of(entry).Select(other => new PageLink($"{other.Report.Term}: {other.Section.Title}", other.Section.Path))],
            Comparison = ComparisonPages.LinkFrom(context, section.Path),
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
        var frame = PageFrames.OfFullText(context, report);
        var abbreviations = FirstAbbreviations.Of(report.ReadableTexts.Select(text => text.Body), context.Archive.Glossary);
        var pieces = report.ReadableTexts.Select(text => Piece(context, report, text, abbreviations));
        return new FullTextPage(frame, report, ContentsEntries.OfPlaces(frame, report), [.. pieces])
        {
            Moved = BodyHistories.LeftReport(context, frame, report),
        };
    }

    private static BodyHtml Html(SiteContext context, PageFrame frame, ReportEntry report, ReportText text)
    {
        var words = new BodyContext(
            context.Strings, link => LinkHref.Of(context, frame.Path, text.DocumentPath, link), context.Names.Places(report).In(text), TopHeading: 2);
        return new BodyHtml(text.Body, words with
        {
            History = BodyHistories.OfPage(context, report, frame.Path),
            Notes = RepeatNotes.On(frame, context, report),
            Abbreviations = FirstAbbreviations.Of([text.Body], context.Archive.Glossary),
        });
    }

    private static FullTextPiece Piece(SiteContext context, ReportEntry report, ReportText text, FirstAbbreviations abbreviations)
    {
        var topHeading = text is Section section ? SectionHeadingHtml.LevelOf(section, TopOfFullText) + 1 : TopOfFullText;
        var places = context.Names.Places(report).In(text);
        var words = new BodyContext(context.Strings, link => LinkHref.OnFullText(context, report, text.DocumentPath, link), places, topHeading);
        var history = BodyHistories.OnFullText(context, report, text.Path);
        var html = new BodyHtml(text.Body, words with { History = history, Abbreviations = abbreviations });
        return new FullTextPiece(text, html) { TitleHistory = history, PartTitle = PartTitle.Of(text) };
    }

    private static PageLink LinkTo(SiteContext context, ReportEntry report, int index) =>
        new(context.Names.Places(report).Heading(report.Sections[index]), report.Sections[index].Path);

    private static ImmutableArray<PageLink> Siblings(SiteContext context, ReportEntry report) =>
        [.. context.Counterparts.Siblings(report).Select(other => new PageLink(context.Names.Title(other), other.Path))];

    private static PlaceLink LinkTo(SiteContext context, ReportEntry report, PermalinkAddress address) =>
        new(context.Names.Places(report).Of(address), new PagePath(address.Path), address.Id);
}

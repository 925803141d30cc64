using System.Collections.Immutable;
using SiteGen.Analysis.Comparisons;
using SiteGen.Archives;
using SiteGen.Archives.Looks;
using SiteGen.Archives.Topics;
using SiteGen.Archives.Withdrawals;
using SiteGen.Documents;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>Builds what every page has around its text.</summary>
internal static class PageFrames
{
    /// <summary>The frame of a page of the archive itself: home, term, about.</summary>
    public static PageFrame OfArchive(SiteContext context, PagePath path, string description)
    {
        var frame = Bare(context, path, context.Names.Page(path), description);
        return frame with
        {
            Links = HeadLinks.OfArchive(frame),
            Metas = HeadMetas.OfArchive(frame),
            Crumbs = path == SitePaths.Home ? [] : [Home(context)],
        };
    }

    /// <summary>The frame of an organisation's page.</summary>
    public static PageFrame OfOrganisation(SiteContext context, Organisation organisation) =>
        OfArchive(context, organisation.Path, context.Strings.Format("organisation-description", organisation.Name)) with
        {
            Crumbs = [Home(context), new PageLink(context.Strings["organisations"], context.Site.Addresses.OrganisationList)],
        };

    /// <summary>The frame of a subject's page.</summary>
    public static PageFrame OfTopic(SiteContext context, Topic topic)
    {
        var description = context.Strings.Format("topic-description", topic.Name.In(context.Site.Language), context.Site.Title);
        return OfArchive(context, context.Site.Addresses.PageOfTopic(topic.Key.Value), description) with
        {
            Crumbs = [Home(context), new PageLink(context.Strings["topics"], context.Site.Addresses.TopicList)],
        };
    }

    /// <summary>The frame of the page that says where the reports of a term come from.</summary>
    public static PageFrame OfSources(SiteContext context, Term term) =>
        OfArchive(context, context.Site.Addresses.SourcesOf(term.Name), context.Strings.Format("sources-description", term.Name)) with
        {
            Crumbs = [Home(context), new PageLink(context.Strings["about"], context.Site.Addresses.About), TermLink(context, term.Name)],
        };

    /// <summary>The frame of a page that shows a section through the terms.</summary>
    public static PageFrame OfComparison(SiteContext context, SectionFamily family)
    {
        var description = context.Strings.Format("comparison-description", family.Title, ComparisonPages.TermsOf(family), family.Sections[^1].Report.Title);
        var organisation = context.Organisations.Find(family.Sections[^1].Report);
        return OfArchive(context, family.Path, description) with
        {
            Crumbs = organisation is null ? [Home(context)] : [Home(context), new PageLink(organisation.Name, organisation.Path)],
        };
    }

    /// <summary>The frame of a report's own page.</summary>
    public static PageFrame OfReport(SiteContext context, ReportEntry report)
    {
        var frame = Bare(context, report.Path, context.Names.Page(report.Path), Description(context, report));
        return frame with
        {
            Links = HeadLinks.OfDocument(frame, report, report.Document.Path),
            Organisation = context.Organisations.Find(report)?.Path,
            IsDraft = report.IsDraft,
            Metas = HeadMetas.OfReport(frame, report, report.Title),
            Crumbs = [Home(context), TermLink(context, report.Term)],
            StructuredData = StructuredData.OfReport(frame, report),
            Scripts = [.. frame.Scripts, SitePaths.CiteScript],
            Citation = Citations.OfReport(context, report),
        };
    }

    /// <summary>The frame of a section's page.</summary>
    public static PageFrame OfSection(SiteContext context, SectionOfReport entry)
    {
        var (report, section) = entry;
        var places = context.Names.Places(report);
        var description = context.Strings.Format("section-description", places[section.Id], section.Title, report.Title, report.Term);
        var frame = Bare(context, section.Path, context.Names.Page(section.Path), description);
        ImmutableArray<PageLink> crumbs = [Home(context), TermLink(context, report.Term), ReportLink(report)];
        return section.Withdrawn is not null ? frame with { Metas = [HeadMetas.NotIndexed], Crumbs = crumbs } : frame with
        {
            Links = HeadLinks.OfDocument(frame, report, section.Document.Path),
            Organisation = context.Organisations.Find(report)?.Path,
            IsDraft = report.IsDraft || section.IsDraft,
            Metas = HeadMetas.OfSection(frame, report, places.Heading(section)),
            Crumbs = crumbs,
            StructuredData = StructuredData.OfSection(frame, entry),
            Scripts = [.. frame.Scripts, SitePaths.CiteScript],
            Citation = Citations.OfSection(context, entry),
        };
    }

    /// <summary>The frame of a report's full-text page.</summary>
    public static PageFrame OfFullText(SiteContext context, ReportEntry report)
    {
        var frame = Bare(context, report.FullTextPath, context.Names.Page(report.FullTextPath), Description(context, report));
        return frame with
        {
            Links = HeadLinks.OfDocument(frame, report, report.Document.Path),
            Organisation = context.Organisations.Find(report)?.Path,
            IsDraft = report.IsDraft,
            Metas = HeadMetas.OfReport(frame, report, $"{context.Strings["full-text"]}: {report.Title}"),
            Crumbs = [Home(context), TermLink(context, report.Term), ReportLink(report)],
            Scripts = [.. frame.Scripts, SitePaths.CiteScript],
            Citation = Citations.OfReport(context, report),
        };
    }

    /// <summary>The frame of the page with a report's figures.</summary>
    public static PageFrame OfFigures(SiteContext context, ReportEntry report) =>
        OfArchive(context, report.FiguresPath, context.Strings.Format("figures-description", report.Title, report.Term)) with
        {
            Organisation = context.Organisations.Find(report)?.Path,
            IsDraft = report.IsDraft,
            Scripts = [SitePaths.SortScript, SitePaths.Script, SitePaths.KeyScript],
            Crumbs = [Home(context), TermLink(context, report.Term), ReportLink(report)],
        };

    /// <summary>The frame of a page whose content was withdrawn.</summary>
    public static PageFrame OfWithdrawn(SiteContext context, WithdrawnReport report, PagePath path)
    {
        var title = $"{context.Strings["withdrawn-title"]}: {path}";
        return Bare(context, path, title, WithdrawnText.Of(context.Strings, report.Withdrawn)) with
        {
            Metas = [HeadMetas.NotIndexed],
            Crumbs = context.Archive.Terms.Any(term => term.Name == report.Term) ? [Home(context), TermLink(context, report.Term)] : [Home(context)],
        };
    }

    /// <summary>A frame with nothing but its words.</summary>
    public static PageFrame Bare(SiteContext context, PagePath path, string title, string description) => new()
    {
        Path = path,
        Title = title,
        Description = description,
        Site = context.Site,
        Strings = context.Strings,
        Stylesheets = context.Theme.Stylesheets,
        Logo = context.Theme.Logo,
        HasTopics = SubjectPages.Exist(context.Archive),
        Paper = PaperOf(context.Theme.Colours ?? SiteColours.Standard),
    };

    private static (string Light, string Dark) PaperOf(SiteColours colours) => (colours.Light.Paper.Hex, colours.Dark.Paper.Hex);

    private static string Description(SiteContext context, ReportEntry report) => context.Strings.Format("report-description", report.Title, report.Term);

    private static PageLink Home(SiteContext context) => new(context.Strings["home"], SitePaths.Home);

    private static PageLink TermLink(SiteContext context, TermName term) =>
        new(context.Strings.Format("term-title", term), context.Site.Addresses.PageOf(term));

    private static PageLink ReportLink(ReportEntry report) => new(report.ShortTitle, report.Path);
}

using System.Collections.Immutable;
using SiteGen.Analysis.Topics;
using SiteGen.Archives;
using SiteGen.Archives.Topics;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Building;

/// <summary>Builds the pages of subjects.</summary>
internal static class SubjectPages
{
    // More of one term and role are told by their number: a page that quotes thousands of paragraphs is read by nobody, and opened by few browsers.
    private const int Quoted = 12;

    /// <summary>Whether an archive has such pages: subjects are declared, and there is a section that can have one.</summary>
    public static bool Exist(Archive archive) =>
        !archive.Topics.IsEmpty && archive.Reports.Any(report => report.Sections.Any(section => section.Withdrawn is null));

    /// <summary>The list of all subjects.</summary>
    public static SubjectsPage List(SiteContext context)
    {
        var frame = PageFrames.OfArchive(context, context.Site.Addresses.TopicList, context.Strings.Format("topics-description", context.Site.Title));
        return new SubjectsPage(frame, [.. context.Archive.Topics.Select(topic => LineOf(context, topic))]);
    }

    /// <summary>The page of a subject.</summary>
    public static SubjectPage Of(SiteContext context, Topic topic)
    {
        var frame = PageFrames.OfTopic(context, topic);
        var terms = context.Topics.Of(topic).GroupBy(paragraph => paragraph.Section.Report.Term).Select(term => TermOf(context, frame, topic, [.. term]));
        ImmutableArray<SubjectTerm> all = [.. terms];
        return new SubjectPage(frame, NameOf(context, topic), all.Sum(term => term.Count), all)
        {
            Agendas = topic.Agendas,
            Words = [.. topic.Words.Select(word => word.Value)],
        };
    }

    /// <summary>The subjects of which a report speaks in sections of several roles: what links its strengths, shortcomings, causes and lessons.</summary>
    public static ImmutableArray<ReportSubject> In(SiteContext context, ReportEntry report) =>
    [
        .. from paragraph in context.Topics.Of(report)
           from found in paragraph.Topics
           where paragraph.Role != SectionRole.Other
           group paragraph by found.Topic into topic
           where topic.DistinctBy(paragraph => paragraph.Role).Count() > 1
           orderby context.Archive.Topics.IndexOf(topic.Key)
           select new ReportSubject(LinkTo(context, topic.Key), [.. topic.GroupBy(paragraph => paragraph.Role).OrderBy(role => role.Key).Select(role =>
               new PlacesOfRole(NameOf(context, role.Key), [.. role.Select(paragraph => PlaceOf(context, paragraph))]))]),
    ];

    /// <summary>The name of a subject in the language of the pages.</summary>
    public static string NameOf(SiteContext context, Topic topic) => topic.Name.In(context.Site.Language);

    /// <summary>The name of a role in data, and behind <c>role-</c> among the words of the pages.</summary>
    public static string NameOf(SectionRole role) => role switch
    {
        SectionRole.Strengths => "strengths",
        SectionRole.Shortcomings => "shortcomings",
        SectionRole.Causes => "causes",
        SectionRole.Lessons => "lessons",
        SectionRole.Plans => "plans",
        _ => "other",
    };

    /// <summary>The name of a role for readers.</summary>
    public static string NameOf(SiteContext context, SectionRole role) => role switch
    {
        SectionRole.Strengths => context.Strings["role-strengths"],
        SectionRole.Shortcomings => context.Strings["role-shortcomings"],
        SectionRole.Causes => context.Strings["role-causes"],
        SectionRole.Lessons => context.Strings["role-lessons"],
        SectionRole.Plans => context.Strings["role-plans"],
        _ => context.Strings["role-other"],
    };

    private static SubjectLine LineOf(SiteContext context, Topic topic)
    {
        var counts = context.Topics.Of(topic).CountBy(paragraph => paragraph.Section.Report.Term).ToList();
        return new SubjectLine(
            LinkTo(context, topic),
            counts.Sum(term => term.Value),
            [.. counts.Select(term => $"{term.Key.Short}: {context.Strings.Number(term.Value)}")]);
    }

    private static SubjectTerm TermOf(SiteContext context, PageFrame frame, Topic topic, ImmutableArray<TopicParagraph> paragraphs)
    {
        var term = paragraphs[0].Section.Report.Term;
        return new SubjectTerm(
            term.Slug,
            new PageLink(context.Strings.Format("term-title", term), context.Site.Addresses.PageOf(term)),
            paragraphs.Length,
            [
                .. paragraphs.GroupBy(paragraph => paragraph.Role).OrderBy(role => role.Key).Select(role => new SubjectRole(
                    NameOf(context, role.Key),
                    [.. role.Take(Quoted).Select(paragraph => ParagraphOf(context, frame, topic, paragraph))],
                    Math.Max(0, role.Count() - Quoted))),
            ]);
    }

    private static SubjectParagraph ParagraphOf(SiteContext context, PageFrame frame, Topic topic, TopicParagraph paragraph)
    {
        var report = paragraph.Section.Report;
        return new SubjectParagraph(
            PlaceOf(context, paragraph),
            context.Archive.Terms.Any(term => term.Name == report.Term && term.Reports.Length > 1) ? context.Names.ShortTitle(report) : null,
            paragraph.Words,
            new ReportOnPage(frame, report).OtherLanguage,
            paragraph.Topics.First(found => found.Topic == topic).Words);
    }

    private static PageLink LinkTo(SiteContext context, Topic topic) => new(NameOf(context, topic), context.Site.Addresses.PageOfTopic(topic.Key.Value));

    private static PlaceLink PlaceOf(SiteContext context, TopicParagraph paragraph)
    {
        var (report, section) = paragraph.Section;
        return new PlaceLink(context.Names.Places(report).Find(paragraph.Id) ?? paragraph.Id, section.Path, paragraph.Id);
    }
}

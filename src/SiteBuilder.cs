using SiteGen.Analysis;
using SiteGen.Analysis.Comparisons;
using SiteGen.Analysis.Repeats;
using SiteGen.Analysis.Topics;
using SiteGen.Analysis.TypicalWords;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Archives.Topics;
using SiteGen.Archives.Withdrawals;
using SiteGen.Diagnostics;
using SiteGen.Fidelity;
using SiteGen.Pages;
using SiteGen.Pages.Bodies;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen;

/// <summary>From the documents of an archive to the plan of its site: parse, build, prove, resolve links, plan every page.</summary>
internal static class SiteBuilder
{
    /// <summary>
    /// Plans the site. Nothing is rendered yet. Wrong input adds diagnostics; the plan then holds what could be understood, for the preview to show.
    /// </summary>
    public static SitePlan Build(SiteInput input, DiagnosticBag diagnostics) => Rebuild(input, null, diagnostics);

    /// <summary>The same, faster: what is known from the last plan of this archive is not found out again where nothing has changed.</summary>
    public static SitePlan Rebuild(SiteInput input, SitePlan? last, DiagnosticBag diagnostics)
    {
        var documents = ParsedDocuments.Parse(InputFiles.Sort(input.Input), last?.Documents, diagnostics);
        var kept = last is null ? KeptReports.Of(input.KnownClean) : KeptReports.Of(last.Archive);
        return Plan(input, documents, kept, diagnostics) with { Documents = documents };
    }

    /// <summary>Plans the site from documents that were parsed elsewhere: the second half of <see cref="Build"/>.</summary>
    public static SitePlan Plan(SiteInput input, ParsedDocuments documents, DiagnosticBag diagnostics) =>
        Plan(input, documents, KeptReports.Of(input.KnownClean), diagnostics);

    private static SitePlan Plan(SiteInput input, ParsedDocuments documents, KeptReports kept, DiagnosticBag diagnostics)
    {
        var files = InputFiles.Sort(input.Input);
        AddressCheck.Check(files, diagnostics);
        // Before the parts: what could not be read in it is among the files that were not read.
        var glossary = GlossaryParser.Parse(files.Glossary, diagnostics);
        var parts = PartsOf(input, files, documents, diagnostics);
        var built = ArchiveBuilder.Build(parts, diagnostics) with
        {
            Glossary = glossary,
            Topics = TopicsParser.Parse(files.Topics, diagnostics),
        };
        TopicDecisions.Check(built.Topics, documents, diagnostics);
        CheckExtent(built, files, diagnostics);

        var attachments = AddressCheck.Publishable(files.Attachments);
        var theme = SiteLooks.Apply(ThemeParser.Parse(input.Theme, input.OwnTheme, built.Site.Language, diagnostics), built.Site, attachments, diagnostics);
        var differences = new DiagnosticBag();
        var proved = ArchiveProof.Prove(built, kept, differences);
        if (parts.HasAllReports)
            UnconvertedSources.Check(parts.Sources, documents.Reports, diagnostics);

        WithdrawalDays.Check(proved, input.Today, diagnostics);
        var links = LinkResolverBuilder.Build(proved, files, attachments);
        var publication = Publication.Of(
            proved,
            links,
            new PublicationInput(attachments, WithdrawnText.OfSection(theme.Strings), input.ShowsDrafts) { Kept = kept, Looks = theme.Own },
            diagnostics);
        var copied = CopiedFilesOf(files, publication, theme.Strings);
        var context = ContextOf(publication.Archive, theme, links, copied);
        context = context with { Keys = new PageKeys(context, SharedFacts(input, files, documents)) };
        var plan = RedirectFiles.Complete(SitePlanner.Plan(context, diagnostics), context, input.Last, diagnostics);
        diagnostics.AddRange(Consequences.LeaveOut(differences.ToSorted(), diagnostics.ToSorted()));
        FolderClashes.Check(plan, diagnostics);
        return plan;
    }

    private static ArchiveParts PartsOf(SiteInput input, InputFiles files, ParsedDocuments documents, DiagnosticBag diagnostics)
    {
        var site = SiteSettingsParser.Parse(files.Settings, diagnostics);
        var permalinks = PermalinkParser.Parse(files.Permalinks, diagnostics).With(PermalinkParser.Parse(input.LivePermalinks, diagnostics));
        site = PublishedAddresses.Keep(site, permalinks, diagnostics);
        var left = ExcludedPublications.Check(input.Excluded, permalinks, diagnostics);
        input.Excluded?.Tell(left, diagnostics);
        return new ArchiveParts(site, documents, RawReports.Of(input.Seeds), permalinks)
        {
            Unread = UnreadFiles.Of(documents, files.Attachments, diagnostics).With(left),
        };
    }

    private static void CheckExtent(Archive archive, InputFiles files, DiagnosticBag diagnostics)
    {
        ArchiveExtent.Check(archive, files.Documents.Sum(file => file.Length ?? file.Read().LongLength), diagnostics);
        if (files.Reports.IsEmpty && UnconvertedSources.ToldOf(diagnostics).Count == 0)
            diagnostics.Add(ArchiveProblems.ArchiveEmpty(SourceLocation.Start(ArchiveFolders.Input)));
    }

    private static CopiedFiles CopiedFilesOf(InputFiles files, Publication publication, Strings strings)
    {
        var documents = files.Documents.Where(file => !publication.Drafts.Contains(file.Path));
        var sources = publication.Archive.Reports.SelectMany(report => report.Source?.All ?? []).Where(source => source.Path is not null);
        return new CopiedFiles(
        [
            .. PublishedMarkdown.Of(documents, publication.Archive, strings),
            .. AddressCheck.Publishable(files.Attachments).Where(file => publication.Attachments.Contains(file.Path)),
            .. sources.Select(source => source.File with { Path = source.Path! }),
        ]);
    }

    // What the pages of every report may follow from, besides the texts of documents and the raw reports.
    private static IEnumerable<string> SharedFacts(SiteInput input, InputFiles files, ParsedDocuments documents)
    {
        var others = files.Attachments.Concat([files.Settings, files.Glossary, files.Topics, files.Permalinks, input.LivePermalinks]).OfType<StoredFile>();
        return
        [
            $"{input.ShowsDrafts}",
            .. others.Concat(input.Theme).Select(file => $"{file.Path} {(file.IsTooLarge ? "" : Sha256.Of(file.Read()))}"),
            .. documents.FrontMatters,
        ];
    }

    private static SiteContext ContextOf(Archive archive, Theme theme, LinkResolver links, CopiedFiles copied)
    {
        var names = new ArchiveNames(archive, theme.Strings);
        return new SiteContext
        {
            Archive = archive,
            Theme = theme,
            Links = links,
            Files = copied,
            Names = names,
            Organisations = Organisations.Of(archive),
            Counterparts = new Counterparts(archive),
            Families = SectionFamilies.Of(archive),
            Repeats = new ArchiveRepeats(archive),
            Topics = new ArchiveTopics(archive),
            Words = new ArchiveWords(archive),
            Search = SearchIndex.Of(archive, names.ForSearch()),
        };
    }
}

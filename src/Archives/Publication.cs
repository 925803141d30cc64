using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Archives.Withdrawals;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>What of an archive is published: everything in it is checked, then what was withdrawn and what is a draft is taken out.</summary>
/// <param name="Archive">The archive as readers get it.</param>
/// <param name="Attachments">The attachments that it uses.</param>
/// <param name="Drafts">The Markdown files that were taken out.</param>
internal sealed record Publication(Archive Archive, FrozenSet<string> Attachments, FrozenSet<string> Drafts)
{
    /// <summary>What is published of an archive that has been proved.</summary>
    /// <param name="proved">The archive with everything that is in its folder.</param>
    /// <param name="links">What links mean, those to withdrawn places and drafts among them: the first lead to the page that says so.</param>
    /// <param name="input">What may be published besides, and whether drafts are shown.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static Publication Of(Archive proved, LinkResolver links, PublicationInput input, DiagnosticBag diagnostics)
    {
        WithdrawnSources.Check(proved, diagnostics);
        var living = Withdrawal.Apply(proved, input.WithdrawnTitle, diagnostics);
        WithdrawnFiles.Check(proved, living, links, diagnostics);
        var usedByAll = LinkResolverBuilder.Check(living, links, diagnostics);
        living = ArchiveDisclosure.Inspect(living, report => AttachmentsOf(report, links, input.Attachments), input, diagnostics);
        if (!input.ShowsDrafts)
            Archives.Drafts.Tell(living, diagnostics);
        var drafts = input.ShowsDrafts ? [] : Archives.Drafts.PathsOf(living);
        var archive = drafts.Count == 0 ? living : Archives.Drafts.TakeOut(living);
        var used = drafts.Count == 0 ? usedByAll : LinkResolverBuilder.Check(archive, links, new DiagnosticBag());
        if (drafts.Count > 0)
            archive = WithoutFindings(archive, [.. drafts, .. usedByAll.Except(used)]);
        if (!archive.Withdrawn.IsEmpty)
        {
            var before = LinkResolverBuilder.Check(drafts.Count == 0 ? proved : Archives.Drafts.TakeOut(proved), links, new DiagnosticBag());
            archive = archive with { Withdrawn = archive.Withdrawn.WithFiles(before.Except(used)) };
        }

        return new Publication(PublishedPlaces.Find(archive, input.Kept), used, drafts);
    }

    // What was found in a draft stops nothing.
    private static Archive WithoutFindings(Archive archive, IEnumerable<string> files)
    {
        var shown = files.Select(DocumentPath.Shown).ToFrozenSet(StringComparer.Ordinal);
        return archive.WithEachReport(report => !report.HasDrafts ? report : report with
        {
            SensitivePlaces = [.. report.SensitivePlaces.Where(place => !shown.Contains(place.Problem.Location.Path))],
        });
    }

    private static IEnumerable<StoredFile> AttachmentsOf(ReportEntry report, LinkResolver links, ImmutableArray<StoredFile> attachments)
    {
        var used = LinkResolverBuilder.AttachmentsOf(report, links);
        return used.IsEmpty ? [] : attachments.Where(file => used.Contains(file.Path));
    }
}

/// <summary>What a <see cref="Publication"/> needs besides the archive.</summary>
/// <param name="Attachments">The files that may be published besides documents.</param>
/// <param name="WithdrawnTitle">What stands in the place of the title of a withdrawn section.</param>
/// <param name="ShowsDrafts">Whether drafts stay: only on the machine of who works on them.</param>
internal sealed record PublicationInput(ImmutableArray<StoredFile> Attachments, string WithdrawnTitle, bool ShowsDrafts)
{
    /// <summary>What is known of reports already.</summary>
    public KeptReports Kept { get; init; } = KeptReports.None;

    /// <summary>What the archive changes of the looks of its pages.</summary>
    public OwnLooks Looks { get; init; } = OwnLooks.None;
}

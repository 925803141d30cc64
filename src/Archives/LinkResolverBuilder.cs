using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Collects every place that can be linked to, and checks every link of an archive.</summary>
internal static class LinkResolverBuilder
{
    /// <summary>Builds the resolver of an archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="files">Every file of the input folder.</param>
    /// <param name="attachments">Those among them that may be linked to, besides documents.</param>
    public static LinkResolver Build(Archive archive, InputFiles files, ImmutableArray<StoredFile> attachments)
    {
        var documents = archive.Reports.AsParallel()
            .SelectMany(report => report.Texts)
            .Select(text => (text.DocumentPath, Document: new LinkedDocument(text.Ids.ToHashSet(StringComparer.Ordinal), () => BodyPlaces.Of(text.Body))))
            .ToDictionary(text => text.DocumentPath.Value, text => text.Document, StringComparer.Ordinal);
        var linkable = attachments.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        var unread = files.Documents.Concat(files.Attachments).Select(file => file.Path)
            .Where(path => archive.Unread.Holds(path) || !(documents.ContainsKey(path) || linkable.Contains(path)));
        return new LinkResolver(documents, linkable, Drafts.PathsOf(archive), unread.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Resolves every link and picture, reports those that lead nowhere, and gives the attachments that are used.</summary>
    public static FrozenSet<string> Check(Archive archive, LinkResolver resolver, DiagnosticBag diagnostics) =>
        archive.Reports
            .SelectMany(report => report.Texts)
            .SelectMany(text => BodyWalk.Targets(text.Body).Select(link => (Link: link, Target: resolver.Resolve(text.DocumentPath, link, diagnostics))))
            .Where(found => found.Target is AttachmentTarget)
            .Select(found => (found.Link, ((AttachmentTarget)found.Target!).Path))
            .Where(found => IsPublished(archive, found.Link, found.Path, diagnostics))
            .Select(found => found.Path)
            .ToFrozenSet(StringComparer.Ordinal);

    private static bool IsPublished(Archive archive, Located<string> link, string path, DiagnosticBag diagnostics)
    {
        var isPublished = !archive.Withdrawn.IsOfReport(path);
        if (!isPublished)
            diagnostics.Add(WithdrawalProblems.FileUsed(link, path));
        return isPublished;
    }

    /// <summary>Every use of an attachment, in the order of the archive; links that lead nowhere have been reported.</summary>
    public static IEnumerable<(Located<string> Link, string Path)> UsesIn(Archive archive, LinkResolver resolver) =>
        from report in archive.Reports
        from text in report.Texts
        from link in BodyWalk.Targets(text.Body)
        let target = resolver.Resolve(text.DocumentPath, link.Value) as AttachmentTarget
        where target is not null
        select (link, target.Path);

    /// <summary>The attachments that a report uses; links that lead nowhere have been reported.</summary>
    public static ImmutableArray<string> AttachmentsOf(ReportEntry report, LinkResolver resolver) =>
    [
        .. report.Texts
            .SelectMany(text => BodyWalk.Targets(text.Body).Select(link => resolver.Resolve(text.DocumentPath, link.Value)))
            .OfType<AttachmentTarget>()
            .Select(target => target.Path)
            .Distinct(StringComparer.Ordinal),
    ];
}

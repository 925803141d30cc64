using System.Collections.Frozen;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// The files of the input folder that have errors of their own. What seems to be gone, or changed, may stand in them: of that nothing is said until they can be
/// read,
/// so that one mistake gives one message.
/// </summary>
public sealed class UnreadFiles
{
    private readonly FrozenSet<string> _files;
    private readonly FrozenSet<FolderPath> _folders;

    private UnreadFiles(IEnumerable<string> files, IEnumerable<FolderPath> folders) =>
        (_files, _folders) = (files.ToFrozenSet(StringComparer.Ordinal), folders.ToFrozenSet());

    /// <summary>For an archive without errors.</summary>
    public static UnreadFiles None { get; } = new([], []);

    /// <summary>
    /// The files that errors have been found in. When an <c>index.md</c> cannot be read, nothing is known of the files in its folder,
    /// nor of the attachments, which are published only where a document links to them.
    /// </summary>
    /// <param name="documents">What could be understood.</param>
    /// <param name="attachments">The attachments.</param>
    /// <param name="diagnostics">What was found when all files were read.</param>
    public static UnreadFiles Of(ParsedDocuments documents, IEnumerable<StoredFile> attachments, DiagnosticBag diagnostics)
    {
        var files = FilesOf(diagnostics).ToList();
        var linked = files.Exists(DocumentPath.Is) ? attachments.Select(file => file.Path) : [];
        return new UnreadFiles(files.Concat(linked), documents.ReportFolders.Except(documents.Reports.Select(report => report.Folder)));
    }

    /// <summary>These, and those that contradict each other, of which only their own pages are in doubt; and whole folders of the site.</summary>
    /// <param name="diagnostics">What was found when the archive was built.</param>
    /// <param name="folders">Folders of the site of which nothing is known.</param>
    public UnreadFiles With(DiagnosticBag diagnostics, IEnumerable<FolderPath> folders) => new(_files.Concat(FilesOf(diagnostics)), _folders.Concat(folders));

    /// <summary>These, and those that were published and are left out.</summary>
    internal UnreadFiles With(ExcludedPublications left) => new(_files.Concat(left.Files), _folders.Concat(left.Folders));

    /// <summary>Whether a file has errors, or stands below a report whose <c>index.md</c> has.</summary>
    public bool Holds(string path) => _files.Contains(path) || IsBelow(path);

    /// <summary>Whether any document right in a folder has errors.</summary>
    public bool HoldsAnyIn(FolderPath folder) => _files.Any(path => DocumentPath.Is(path) && FolderPath.Of(path) == folder);

    /// <summary>Whether an address of the site may stand in one of them.</summary>
    public bool MayHold(PermalinkAddress address)
    {
        var path = address.Path;
        return Holds(path)
            || (address.IsPage && _files.Contains(DocumentPath.OfPage(new PagePath(path))))
            || (SiteAddresses.All.Any(addresses => path == addresses.Glossary) && _files.Contains(InputFiles.GlossaryPath));
    }

    /// <summary>Whether the terms of the archive are in doubt, because a document is.</summary>
    public bool MayHoldTerm => _files.Any(DocumentPath.Is);

    private bool IsBelow(string path) => _folders.Count > 0 && FolderPath.Above(path).Append(new FolderPath("")).Any(_folders.Contains);

    private static IEnumerable<string> FilesOf(DiagnosticBag diagnostics) => diagnostics.ToSorted()
        .Where(problem => problem.Severity == Severity.Error && problem.Location.Path.StartsWith(ArchiveFolders.Input, StringComparison.Ordinal))
        .Select(problem => problem.Location.Path[ArchiveFolders.Input.Length..]);
}

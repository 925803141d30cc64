using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Makes sure that every input file can stand in an address, on every file system and web server.</summary>
internal static class AddressCheck
{
    // File systems take 255 bytes; what is written beside a page until it is whole, or compressed, has a few more. Of a page, .md becomes .html.
    private const int LongestName = 200, LongestPath = 1_000, OfExtension = 2;

    // Kinds that a browser or office program shows without running anything in the archive's name. SVG may hold scripts.
    private static readonly FrozenSet<string> PublishedTypes = new[]
    {
        "png", "jpg", "jpeg", "gif", "webp", "avif",
        "pdf", "docx", "doc", "xlsx", "xls", "pptx", "ppt", "odt", "ods", "odp", "rtf", "csv", "txt",
        "mp3", "m4a", "mp4", "webm",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Checks the names of all documents and attachments.</summary>
    public static void Check(InputFiles files, DiagnosticBag diagnostics)
    {
        foreach (var file in files.Reports.Concat(files.Sections).Concat(files.Attachments))
            CheckName(file.Path, diagnostics);
        foreach (var file in files.Attachments.Where(file => file.IsSpecial))
            diagnostics.Add(FileProblems.Special(DocumentPath.Start(file.Path)));
        foreach (var file in files.Attachments.Where(file => file.IsTooLarge))
            diagnostics.Add(FileProblems.TooLarge(DocumentPath.Start(file.Path), StoredFile.Largest));
        foreach (var file in files.Attachments.Where(file => !file.IsSpecial && !PublishedTypes.Contains(ExtensionOf(file.Path))))
            diagnostics.Add(ArchiveProblems.AttachmentTypeRefused(DocumentPath.Start(file.Path), "." + ExtensionOf(file.Path)));
    }

    /// <summary>The attachments that may be published.</summary>
    public static ImmutableArray<StoredFile> Publishable(ImmutableArray<StoredFile> attachments) =>
        [.. attachments.Where(file => !file.IsSpecial && !file.IsTooLarge && PublishedTypes.Contains(ExtensionOf(file.Path)))];

    /// <summary>Whether a file of a site can have this path, or a folder with a <c>/</c> at its end. Nothing else is written, whatever a ledger says.</summary>
    public static bool CanBePublished(string path)
    {
        var names = path.EndsWith('/') ? path[..^1].Split('/') : path.Split('/');
        return path.Length <= LongestPath + OfExtension && names.All(name => name.Length <= LongestName + OfExtension && Slug.IsAddressName(name));
    }

    private static void CheckName(string path, DiagnosticBag diagnostics)
    {
        if (path.Length > LongestPath || path.Split('/').Any(name => name.Length > LongestName))
            diagnostics.Add(ArchiveProblems.AddressNameTooLong(DocumentPath.Start(path), LongestName, LongestPath));
        foreach (var name in path.Split('/').Where(name => !Slug.IsAddressName(name)))
            diagnostics.Add(ArchiveProblems.AddressNameInvalid(DocumentPath.Start(path), name, Slug.OfFileName(name)));
    }

    private static string ExtensionOf(string path) => path[(path.LastIndexOf('.') + 1)..];
}

using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Knows what every link between the files of an archive means.</summary>
/// <param name="documents">The documents, by their paths below <c>input/</c>.</param>
/// <param name="attachments">The paths of the attachments.</param>
/// <param name="drafts">The documents among them that are drafts: only other drafts may link to them.</param>
/// <param name="unread">The paths of files that are there but could not be read, or not without errors: what a link to them means is not known.</param>
internal sealed class LinkResolver(
    IReadOnlyDictionary<string, LinkedDocument> documents, FrozenSet<string> attachments, FrozenSet<string> drafts, FrozenSet<string> unread)
{
    /// <summary>
    /// What <paramref name="link"/> means in the document at <paramref name="documentPath"/>; null when it leads nowhere, with a diagnostic
    /// unless it may lead into a file that could not be read.
    /// </summary>
    public LinkTarget? Resolve(DocumentPath documentPath, Located<string> link, DiagnosticBag diagnostics)
    {
        if (Resolve(documentPath, link.Value) is { } target)
            return target;
        if (Problem(documentPath, link) is { } problem)
            diagnostics.Add(problem);
        return null;
    }

    /// <summary>What a link means; null when it leads nowhere.</summary>
    public LinkTarget? Resolve(DocumentPath documentPath, string link)
    {
        if (HasScheme(link))
            return new OutsideTarget(link);
        var (file, id) = Split(link);
        var path = file.Length == 0 ? documentPath.Value : RelativeUrl.Resolve(documentPath, file);
        if (path is null)
            return null;
        if (attachments.Contains(path))
            return new AttachmentTarget(path);
        if (!documents.TryGetValue(path, out var document) || IsHidden(documentPath, path))
            return null;
        return id is null || document.Ids.Contains(id) ? new DocumentTarget(new DocumentPath(path), id) : null;
    }

    private Diagnostic? Problem(DocumentPath documentPath, Located<string> link)
    {
        var (file, id) = Split(link.Value);
        var path = file.Length == 0 ? documentPath.Value : RelativeUrl.Resolve(documentPath, file);
        if (path is null)
            return LinkProblems.LeavesInput(link);
        if (unread.Contains(path))
            return null;
        if (IsHidden(documentPath, path))
            return LinkProblems.ToDraft(link, path);
        if (documents.TryGetValue(path, out var document))
            return LinkProblems.PlaceMissing(link, path, NearbyPlaces.Of(id!, document.Places()));
        var known = documents.Keys.Concat(attachments).Select(p => RelativeUrl.Between(documentPath, p));
        return LinkProblems.FileMissing(link, NearestWord.Of(file, known));
    }

    private bool IsHidden(DocumentPath from, string path) => drafts.Contains(path) && !drafts.Contains(from.Value);

    private static (string File, string? Id) Split(string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (Decode(link), null) : (Decode(link[..hash]), Decode(link[(hash + 1)..]));
    }

    private static string Decode(string text) => VietnameseText.Nfc(Uri.UnescapeDataString(text));

    // The body parser has refused every scheme but http, https, mailto and tel.
    private static bool HasScheme(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && link.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0;
    }
}

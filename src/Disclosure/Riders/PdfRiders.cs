using SiteGen.Sources.Pdf;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// What rides along in a PDF (ISO 32000-1): its information and metadata, notes on its pages, the values of its forms, where its links lead, bookmarks,
/// alternative texts, files inside it, positions of its pictures.
/// </summary>
internal static class PdfRiders
{
    /// <summary>Looks at the file.</summary>
    public static void Find(byte[] bytes, RiderFindings found)
    {
        var extras = PdfExtras.Read(bytes);
        found.AddName("Author", extras.Author);
        found.AddWords(extras.Properties, FileParts.Properties);
        if (extras.Metadata is { } metadata)
            XmpWords.Look(metadata, FileParts.Properties, found);
        if (extras.HasFiles)
            found.Add(SensitiveRules.EmbeddedFiles);
        if (!extras.Notes.IsEmpty)
            found.Add(SensitiveRules.Comments);
        found.AddWords(extras.Notes, FileParts.Comment);
        found.AddTargets(extras.Hidden);
        // Metadata that is not packed is also found as if it were a picture's; what was found before counts.
        PictureRiders.Find(bytes, FileParts.InnerPicture, found);
    }
}

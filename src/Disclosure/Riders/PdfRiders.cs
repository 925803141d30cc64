using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Sources.Pdf;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// What rides along in a PDF (ISO 32000-1): its information and metadata, notes on its pages, the values of its forms (in XML too), where its links lead,
/// bookmarks, alternative texts, files inside it, positions and words of its pictures.
/// </summary>
internal static partial class PdfRiders
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
        // A form in XML may be cut into several streams, none of them whole.
        found.AddTargets(extras.Hidden.SelectMany(text => text.Contains('<', StringComparison.Ordinal) ? ForeignPart.WordsBetweenTags(text) : [text]));
        if (PackedPicture().IsMatch(Encoding.Latin1.GetString(bytes)))
            found.Add(SensitiveRules.NotSearched);
        ForeignPart.LookBehind(bytes, FileParts.ForeignParts, found);
        // Metadata that is not packed is also found as if it were a picture's; what was found before counts.
        PictureRiders.Find(bytes, FileParts.InnerPicture, found);
    }

    // A JPEG that is packed once more: what its file says is not looked at.
    [GeneratedRegex(@"/Filter\s*\[\s*/[A-Za-z0-9]{2,20}\s*/(?:DCTDecode|DCT)", RegexOptions.CultureInvariant)]
    private static partial Regex PackedPicture();
}

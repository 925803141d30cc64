using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// Finds what rides along in a file that is published as it is: properties, comments, tracked changes, files inside it, positions of pictures and
/// what is written about them, in files of other kinds their words. What a file is, its first bytes say. Not read: what comments and changes in
/// .doc say, the older versions inside a PDF.
/// </summary>
internal static class FileRiders
{
    private static readonly HashSet<string> Pictures =
        new([".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".tif", ".tiff"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is found; nothing in a file that is broken or too large, which no reader accepts either.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Its beginning, as staff name it.</param>
    public static ImmutableArray<Finding> Of(StoredFile file, SourceLocation start)
    {
        if (file.IsSpecial || file.IsTooLarge)
            return [];
        var found = new RiderFindings(start);
        try
        {
            Read(file.Read(), Path.GetExtension(file.Path), found);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // Whatever a reader of packed or nested bytes throws, the file is damaged: what was found until then counts.
            found.Add(SensitiveRules.NotSearched);
        }

        return found.ToImmutable();
    }

    private static void Read(byte[] bytes, string extension, RiderFindings found)
    {
        if (OpenDocumentRiders.Is(bytes))
            OpenDocumentRiders.Find(bytes, found);
        else if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
            OfficeRiders.Find(bytes, found);
        else if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) >= 0)
            PdfRiders.Find(bytes, found);
        else if (bytes.AsSpan(0, Math.Min(bytes.Length, 64)).IndexOf(@"{\rtf"u8) >= 0)
            RichTextRiders.Find(bytes, found);
        else if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            OldOfficeRiders.Find(bytes, found);
        else if (extension.Equals(".html", StringComparison.OrdinalIgnoreCase) || extension.Equals(".htm", StringComparison.OrdinalIgnoreCase))
            HtmlRiders.Find(bytes, found);
        else
            LookAtOther(bytes, extension, found);
    }

    // Tables of numbers, sound and video have words too.
    private static void LookAtOther(byte[] bytes, string extension, RiderFindings found)
    {
        PictureRiders.Find(bytes, null, found);
        if (!Pictures.Contains(extension))
            ForeignPart.Look(bytes, found);
    }
}

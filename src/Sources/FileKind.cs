using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>What a file is, told by its first bytes, whatever its name says.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Extension">The extension that it should have; null when it cannot be read whatever it is called.</param>
internal sealed record FileKind(Localized Name, string? Extension)
{
    private static readonly FileKind WordDocument = new(new("tệp Word (.docx)", "Word document (.docx)"), ".docx");
    private static readonly FileKind OpenDocument = new(new("tệp LibreOffice (.odt)", "LibreOffice document (.odt)"), ".odt");
    private static readonly FileKind OldWordDocument = new(new("tệp Word kiểu cũ (.doc)", "old Word document (.doc)"), ".doc");
    private static readonly FileKind RichText = new(new("tệp .rtf", "rich text (.rtf)"), ".rtf");
    private static readonly FileKind Portable = new(new("tệp PDF", "PDF"), ".pdf");
    private static readonly FileKind WebPage = new(new("trang web (.html)", "web page (.html)"), ".html");
    private static readonly FileKind WebArchive = new(new("trang web gộp (.mht)", "web archive (.mht)"), null);
    private static readonly FileKind OtherPackage = new(
        new("tệp nén hoặc tệp của chương trình khác (.xlsx, .ods, .zip …)", "packed file or file of another program (.xlsx, .ods, .zip …)"), null);
    private static readonly FileKind Picture = new(new("tệp hình", "picture"), null);

    /// <summary>The kind of a file; null for text and for what cannot be told.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]))
            return IsOpenDocument(bytes) ? OpenDocument
                : bytes.IndexOf("word/document.xml"u8) >= 0 || bytes.IndexOf("word/"u8) >= 0 ? WordDocument : OtherPackage;
        if (IsOldPackage(bytes))
            return OldWordDocument;
        if (PictureKind.ExtensionOf(bytes) is not null)
            return Picture;
        var start = bytes[..Math.Min(bytes.Length, 1024)];
        if (start.IndexOf("%PDF-"u8) >= 0)
            return Portable;
        var text = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (text.StartsWith(@"{\rtf", StringComparison.Ordinal))
            return RichText;
        if (text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            return WebArchive;
        return text.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? WebPage
            : null;
    }

    // Its first part is not packed and says what it is (ISO/IEC 26300, part 3, 3.3).
    private static bool IsOpenDocument(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 256)].IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0;

    /// <summary>Whether a file is a package of the older kind ([MS-CFB]): an old document, or a new one behind a password.</summary>
    public static bool IsOldPackage(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>
    /// Whether a package of the older kind holds a document that is locked with a password: a new one as a whole, or an old one by its own flag.
    /// </summary>
    public static bool IsLocked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return true;
        // The header of a .doc begins a sector; bit 8 of its flags says that it is encrypted ([MS-DOC] 2.5.2, FibBase.fEncrypted).
        for (var sector = 512; sector + 12 < Math.Min(bytes.Length, 64 * 512); sector += 512)
        {
            if (bytes[sector] == 0xEC && bytes[sector + 1] == 0xA5)
                return (bytes[sector + 11] & 0x01) != 0;
        }

        return false;
    }

    /// <summary>
    /// Whether a file of this kind may have an extension. Old documents and rich text are often named like each other, and the same program reads them.
    /// </summary>
    public bool MayHave(string extension) =>
        extension.Equals(Extension, StringComparison.OrdinalIgnoreCase)
        || (this == WebPage && extension.Equals(".htm", StringComparison.OrdinalIgnoreCase))
        || (this == RichText && extension.Equals(".doc", StringComparison.OrdinalIgnoreCase));
}

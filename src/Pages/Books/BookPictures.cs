using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Books;

/// <summary>Collects the pictures of a report that every reading system can show (EPUB 3.3, section 3.2, core media types).</summary>
internal static class BookPictures
{
    /// <summary>The pictures in the order of their first appearance; a file that is none of the types that can be shown is left out.</summary>
    public static ImmutableArray<BookPicture> Of(SiteContext context, ReportEntry report)
    {
        var pictures = ImmutableArray.CreateBuilder<BookPicture>();
        var origins = report.Texts
            .SelectMany(text => BodyWalk.Inlines(text.Body).OfType<ImageInline>().Select(image => context.Links.Resolve(text.DocumentPath, image.Target.Value)))
            .OfType<AttachmentTarget>()
            .Select(target => target.Path)
            .Distinct(StringComparer.Ordinal);
        foreach (var origin in origins)
        {
            if (context.Files.Find(origin)?.Read() is { } bytes && TypeOf(bytes) is var (mediaType, extension))
                pictures.Add(new BookPicture(origin, BookPaths.OfPicture(pictures.Count + 1, extension), mediaType, bytes));
        }

        return pictures.ToImmutable();
    }

    /// <summary>Whether every picture of a report has a description for readers who cannot see it.</summary>
    public static bool AllAreDescribed(ReportEntry report) =>
        report.Texts.SelectMany(text => BodyWalk.Inlines(text.Body).OfType<ImageInline>()).All(image => image.Alternative.Length > 0);

    // The bytes decide, since a wrong extension would make the book invalid.
    private static (string MediaType, string Extension)? TypeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? ("image/png", ".png")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ("image/jpeg", ".jpg")
        : bytes.StartsWith("GIF8"u8) ? ("image/gif", ".gif")
        : bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? ("image/webp", ".webp")
        : null;
}

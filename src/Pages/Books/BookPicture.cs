namespace SiteGen.Pages.Books;

/// <summary>A picture in a book.</summary>
/// <param name="Origin">The file below the site's root.</param>
/// <param name="Path">Its path in the book.</param>
/// <param name="MediaType">Its type, found in its first bytes.</param>
/// <param name="Bytes">The picture.</param>
internal sealed record BookPicture(string Origin, string Path, string MediaType, byte[] Bytes);

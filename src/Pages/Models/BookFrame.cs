using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>What every page of a book has.</summary>
/// <param name="Path">The file in the book.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">The language of the archive's words.</param>
/// <param name="OtherLanguage">The language of the report's words where it is another; else null.</param>
/// <param name="Strings">The words of the theme.</param>
public sealed record BookFrame(PagePath Path, string Title, string Language, string? OtherLanguage, Strings Strings)
{
    /// <summary>The link from this page to another file of the book, or to a place in it.</summary>
    public string Href(string path, string? id = null) => RelativeUrl.Between(Path, path, id);
}

using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>About the archive: what it holds, where each report came from with its checksum, how to read and cite it.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Paragraphs">How many paragraphs can be cited.</param>
public sealed record AboutPage(PageFrame Frame, Archive Archive, int Paragraphs)
{
    /// <summary>Whether the raw files stand on a page of each term, since they are many.</summary>
    public bool SourceLists { get; init; }
}

namespace SiteGen.Pages.Bodies;

/// <summary>What the HTML of a body depends on besides the body.</summary>
/// <param name="Strings">The words of the page.</param>
/// <param name="Href">The link from the page for a link target as written in the Markdown.</param>
/// <param name="SectionNumber">The section's number, for naming paragraphs; null in a preamble.</param>
/// <param name="TopHeading">The HTML level of the body's topmost headings, 2 or 3.</param>
public sealed record BodyContext(Strings Strings, Func<string, string> Href, string? SectionNumber, int TopHeading)
{
    /// <summary>Former ids and corrections of the body's places.</summary>
    public BodyMarks Marks { get; init; } = BodyMarks.None;
}

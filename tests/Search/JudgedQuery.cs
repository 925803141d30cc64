namespace SiteGen.Tests.Search;

/// <summary>A query and what is known of its results.</summary>
/// <param name="Site">The archive that is searched, as <see cref="TestSites"/> names it.</param>
/// <param name="Kind">What it is an example of.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Count">How many paragraphs are to be found.</param>
internal sealed record JudgedQuery(string Site, string Kind, string Text, int Count)
{
    /// <summary>Whether it is still being typed, so that its last word may go on.</summary>
    public bool IsTyped => Kind == "typed";
}

using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>The search, which a script does; without it the page leads to the terms and the glossary.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Paragraphs">How many paragraphs are indexed: the script knows from it which files there are.</param>
public sealed record SearchPage(PageFrame Frame, Archive Archive, int Paragraphs);

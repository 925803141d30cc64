namespace SiteGen.Pages.Bodies;

/// <summary>What is said of a paragraph below it: a link to one that is like it.</summary>
/// <param name="Words">What the link says.</param>
/// <param name="Href">Where it leads, from the page.</param>
internal sealed record BodyNote(string Words, string Href);

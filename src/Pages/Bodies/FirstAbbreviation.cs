namespace SiteGen.Pages.Bodies;

/// <summary>An abbreviation in a piece of text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Meaning">What it stands for.</param>
internal sealed record FirstAbbreviation(int Start, string Text, string Meaning);

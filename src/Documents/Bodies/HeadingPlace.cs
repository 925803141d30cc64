namespace SiteGen.Documents.Bodies;

/// <summary>The place of a heading in its document.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Level">Its depth below the document's title, from 1.</param>
/// <param name="Repeated">Whether a heading before it has the same number at the same place.</param>
internal readonly record struct HeadingPlace(string Id, int Level, bool Repeated);

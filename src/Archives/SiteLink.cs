namespace SiteGen.Archives;

/// <summary>A link at the foot of every page.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Url">A whole address that is known to be safe: <c>https:</c>, <c>http:</c>, <c>mailto:</c> or <c>tel:</c>.</param>
public sealed record SiteLink(string Title, string Url);

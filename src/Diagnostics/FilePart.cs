namespace SiteGen.Diagnostics;

/// <summary>A part of a file that readers get, where nothing can be redacted: the file itself must be cleaned.</summary>
/// <param name="Name">Its name, as it stands behind <em>trong</em>; null for the words that everybody sees.</param>
/// <param name="Cleaning">How something is taken out of it: a whole sentence without its full stop.</param>
internal sealed record FilePart(Localized? Name, Localized Cleaning);

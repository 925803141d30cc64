using SiteGen.Search.Encodings;

namespace SiteGen.Search.Files;

/// <summary>Something that the browser can look up.</summary>
/// <param name="Key">By what.</param>
/// <param name="Label">How it is named in its file: begins with the key. Empty where another file gives the same order.</param>
/// <param name="Write">Writes its list.</param>
internal sealed record IndexEntry(string Key, string Label, Action<ListEncoder> Write);

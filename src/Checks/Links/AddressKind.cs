namespace SiteGen.Checks.Links;

/// <summary>Where an address leads, as far as it can be told from its form.</summary>
internal enum AddressKind
{
    /// <summary>A path from the file that names it, or a place in that file.</summary>
    Relative,

    /// <summary>A path from the root of a server or a disk: <c>/a</c>, <c>file:///a</c>. It works in one place only.</summary>
    Rooted,

    /// <summary>Another server: <c>https://…</c>, <c>//…</c>, or a scheme that is not known.</summary>
    Outside,

    /// <summary>Code: <c>javascript:…</c>.</summary>
    Script,

    /// <summary>Nothing that is fetched: <c>mailto:…</c>, <c>tel:…</c>, <c>data:…</c>.</summary>
    Inert,
}

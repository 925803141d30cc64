namespace SiteGen.Zips;

/// <summary>How the bytes of an entry lie in a zip: the numbers of APPNOTE.TXT 6.3.10, section 4.4.5.</summary>
internal enum ZipMethod
{
    /// <summary>As they are.</summary>
    Stored = 0,

    /// <summary>Compressed with deflate (RFC 1951).</summary>
    Deflated = 8,
}

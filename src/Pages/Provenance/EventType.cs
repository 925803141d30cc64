namespace SiteGen.Pages.Provenance;

/// <summary>
/// What kind of event it was: a term of the vocabulary Event Type that the PREMIS Editorial Committee keeps at the Library of Congress
/// (http://id.loc.gov/vocabulary/preservation/eventType). Its term “redaction” is about words that must not be seen; lines that are no part
/// of a report are told in the outcome of <see cref="Normalization"/> instead.
/// </summary>
/// <param name="Code">The end of the term's address: <c>cap</c>.</param>
/// <param name="Term">The term in words: <c>capture</c>.</param>
internal sealed record EventType(string Code, string Term)
{
    /// <summary>An object was obtained: a web page was copied.</summary>
    public static EventType Capture { get; } = new("cap", "capture");

    /// <summary>A checksum was computed.</summary>
    public static EventType MessageDigestCalculation { get; } = new("mes", "message digest calculation");

    /// <summary>It was found out which format, and which encoding, a file has.</summary>
    public static EventType FormatIdentification { get; } = new("for", "format identification");

    /// <summary>An object was brought into a form that lasts: the source became Markdown.</summary>
    public static EventType Normalization { get; } = new("nor", "normalization");

    /// <summary>An object was changed: a correction.</summary>
    public static EventType Modification { get; } = new("mod", "modification");

    /// <summary>The term's address.</summary>
    public string Address => "http://id.loc.gov/vocabulary/preservation/eventType/" + Code;
}

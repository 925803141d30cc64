namespace SiteGen.Documents.FrontMatters;

/// <summary>What the value of a key must look like.</summary>
internal enum KeyForm
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>One line of text, or a list of such lines.</summary>
    Lines,

    /// <summary>A term: <c>IX (2005–2010)</c>.</summary>
    Term,

    /// <summary>A day: <c>2024-11-24</c> (ISO 8601).</summary>
    Date,

    /// <summary>One of the words of <see cref="DateKinds"/>.</summary>
    DateKind,

    /// <summary>A language tag: <c>vi</c>, <c>en-GB</c> (BCP 47).</summary>
    Language,

    /// <summary>A section's number: <c>III</c>.</summary>
    SectionNumber,

    /// <summary>A whole number of at least 1.</summary>
    Count,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>Keys of their own, or a list of groups of keys.</summary>
    Keys,

    /// <summary>Ids of paragraphs, each with one line of text or a list of lines.</summary>
    ByParagraph,

    /// <summary>A colour: <c>"#8f1d1d"</c>.</summary>
    Colour,
}

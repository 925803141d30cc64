namespace SiteGen.Documents.Bodies;

/// <summary>How words are set off.</summary>
internal enum EmphasisKind
{
    /// <summary><c>*italic*</c>.</summary>
    Emphasis,

    /// <summary><c>**bold**</c>.</summary>
    Strong,

    /// <summary><c>~~struck out~~</c>.</summary>
    Deleted,

    /// <summary><c>H~2~O</c>.</summary>
    Subscript,

    /// <summary><c>m^2^</c>.</summary>
    Superscript,
}

namespace SiteGen.Documents;

/// <summary>Which day a report's date is.</summary>
public enum DateKind
{
    /// <summary>The day on which the report was issued.</summary>
    Issued,

    /// <summary>The day on which it was published.</summary>
    Published,

    /// <summary>The day on which the source was copied, for example from a web page; the report itself is older.</summary>
    Captured,
}

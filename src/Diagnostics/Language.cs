namespace SiteGen.Diagnostics;

/// <summary>The two languages in which every text for people exists.</summary>
public enum Language
{
    /// <summary>Vietnamese, the language of the archive's staff and readers.</summary>
    Vi,

    /// <summary>English.</summary>
    En,
}

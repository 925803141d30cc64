namespace SiteGen.Reports.Particulars;

/// <summary>Which of the lines that keys say are listed as left out.</summary>
internal enum KeyedLineListing
{
    /// <summary>Those of which something is left that no key says.</summary>
    NotSaidInFull,

    /// <summary>All of them: where the same words stand in several of them, nothing else could tell which line a key has said.</summary>
    All,
}

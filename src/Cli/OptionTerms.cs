using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>What is declared of an option, its name and its type aside.</summary>
/// <param name="Value">The word for its value in the help; null for a switch.</param>
/// <param name="Text">What the help says of it.</param>
public sealed record OptionTerms(string? Value, Localized Text)
{
    /// <summary>Which values it takes; null where every text is one.</summary>
    public OptionValues? Values { get; init; }

    /// <summary>Whether its command cannot do without it.</summary>
    public bool IsRequired { get; init; }
}

using SiteGen.Diagnostics;

namespace SiteGen.Disclosure;

/// <summary>A kind of thing that is not published by accident.</summary>
/// <param name="Code">Its name in <c>allowed</c>: <c>phone-number</c>.</param>
/// <param name="Name">Its name for people.</param>
internal sealed record SensitiveRule(string Code, Localized Name)
{
    /// <summary>Whether an archive may say that it is to be published.</summary>
    public bool MayBeAllowed { get; init; } = true;

    /// <summary>Whether it stops what publishes; else it is only warned of.</summary>
    public bool Stops { get; init; } = true;
}

using SiteGen.Diagnostics;

namespace SiteGen.Disclosure;

/// <summary>Something that should not be published by accident, where it stands.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Key">What tells it from others of its kind: digits, letters; never shown.</param>
/// <param name="Shown">As much of it as may be shown.</param>
internal sealed record Finding(SensitiveRule Rule, SourceLocation Location, string Key, string Shown)
{
    /// <summary>What it is hidden in, where it is not part of the text; null for the text itself.</summary>
    public Localized? HiddenIn { get; init; }

    /// <summary>What is to be told of it: a warning.</summary>
    public Diagnostic ToDiagnostic() => Rule switch
    {
        _ when Rule == SensitiveRules.StateSecret => DisclosureProblems.StateSecret(Location, Shown, HiddenIn),
        _ when Rule == SensitiveRules.InternalUse => DisclosureProblems.InternalUse(Location, Shown, HiddenIn),
        _ when Rule == SensitiveRules.Draft => DisclosureProblems.Draft(Location, Shown, HiddenIn),
        _ when Rule == SensitiveRules.IdentityNumber => DisclosureProblems.IdentityNumber(Location, Shown, HiddenIn),
        _ when Rule == SensitiveRules.PhoneNumber => DisclosureProblems.PhoneNumber(Location, Shown, HiddenIn),
        _ when Rule == SensitiveRules.BirthDate => DisclosureProblems.BirthDate(Location, Shown, HiddenIn),
        _ when Rule == SensitiveRules.PrivateAddress => DisclosureProblems.PrivateAddress(Location, HiddenIn),
        _ when Rule == SensitiveRules.DocumentProperties => DisclosureProblems.DocumentProperties(Location, Shown),
        _ when Rule == SensitiveRules.Comments => DisclosureProblems.Comments(Location),
        _ when Rule == SensitiveRules.TrackedChanges => DisclosureProblems.TrackedChanges(Location),
        _ when Rule == SensitiveRules.EmbeddedFiles => DisclosureProblems.EmbeddedFiles(Location),
        _ when Rule == SensitiveRules.WithdrawnBefore => DisclosureProblems.WithdrawnBefore(Location, Shown),
        _ => DisclosureProblems.PhotoPosition(Location, HiddenIn),
    };
}

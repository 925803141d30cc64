using SiteGen.Diagnostics;

namespace SiteGen.Disclosure;

/// <summary>Something that should not be published by accident, where it stands.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Key">What tells it from others of its kind: digits, letters; never shown.</param>
/// <param name="Shown">As much of it as may be shown.</param>
internal sealed record Finding(SensitiveRule Rule, SourceLocation Location, string Key, string Shown)
{
    /// <summary>The part of a file in which it is, and which must be cleaned; null for Markdown, where it can be redacted.</summary>
    public FilePart? Part { get; init; }

    /// <summary>What is to be told of it: a warning.</summary>
    public Diagnostic ToDiagnostic() => Rule switch
    {
        _ when Rule == SensitiveRules.StateSecret => DisclosureProblems.StateSecret(Location, Shown, Part),
        _ when Rule == SensitiveRules.InternalUse => DisclosureProblems.InternalUse(Location, Shown, Part),
        _ when Rule == SensitiveRules.Draft => DisclosureProblems.Draft(Location, Shown, Part),
        _ when Rule == SensitiveRules.IdentityNumber => DisclosureProblems.IdentityNumber(Location, Shown, Part),
        _ when Rule == SensitiveRules.PhoneNumber => DisclosureProblems.PhoneNumber(Location, Shown, Part),
        _ when Rule == SensitiveRules.BirthDate => DisclosureProblems.BirthDate(Location, Shown, Part),
        _ when Rule == SensitiveRules.PrivateAddress => DisclosureProblems.PrivateAddress(Location, Part),
        _ when Rule == SensitiveRules.DocumentProperties => DisclosureProblems.DocumentProperties(Location, Shown, FileParts.Properties),
        _ when Rule == SensitiveRules.Comments => DisclosureProblems.Comments(Location, FileParts.Comment),
        _ when Rule == SensitiveRules.TrackedChanges => DisclosureProblems.TrackedChanges(Location, FileParts.Deleted),
        _ when Rule == SensitiveRules.EmbeddedFiles => DisclosureProblems.EmbeddedFiles(Location, FileParts.InnerFiles),
        _ when Rule == SensitiveRules.UserPath => DisclosureProblems.UserPath(Location, Shown, Part),
        _ when Rule == SensitiveRules.NotSearched => DisclosureProblems.NotSearched(Location, FileParts.Unread),
        _ when Rule == SensitiveRules.WithdrawnBefore => DisclosureProblems.WithdrawnBefore(Location, Shown),
        _ => DisclosureProblems.PhotoPosition(Location, Part),
    };
}

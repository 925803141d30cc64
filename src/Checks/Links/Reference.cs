using SiteGen.Diagnostics;

namespace SiteGen.Checks.Links;

/// <summary>An address that a page or a stylesheet names.</summary>
/// <param name="Address">As it is written there, without white space around it.</param>
/// <param name="IsRequest">Whether a browser asks for it, or sends to it, by itself; false for what a reader follows.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record Reference(string Address, bool IsRequest, SourceLocation Location)
{
    /// <summary>Where the address leads.</summary>
    public AddressKind Kind { get; } = Links.Address.KindOf(Address);
}

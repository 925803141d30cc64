using SiteGen.Checks.Links;
using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>The site asks nothing of other servers and works wherever its folder lies. Links that a reader follows may lead outside.</summary>
internal static class OutsideRule
{
    /// <summary>Checks one address.</summary>
    public static IEnumerable<Diagnostic> Check(Reference reference)
    {
        if (reference.Kind == AddressKind.Rooted)
            yield return CheckLinkProblems.Rooted(reference.Location, reference.Address);
        else if (reference.Kind == AddressKind.Outside && reference.IsRequest)
            yield return CheckLinkProblems.RequestOutside(reference.Location, reference.Address);
    }
}

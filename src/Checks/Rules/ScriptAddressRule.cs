using SiteGen.Checks.Links;
using SiteGen.Diagnostics;

namespace SiteGen.Checks.Rules;

/// <summary>No address is code.</summary>
internal static class ScriptAddressRule
{
    public static IEnumerable<Diagnostic> Check(Reference reference)
    {
        if (reference.Kind == AddressKind.Script)
            yield return CheckProblems.ScriptAddress(reference.Location, reference.Address);
    }
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Disclosure;

/// <summary>Checks what a report says may be published.</summary>
internal static class AllowanceCheck
{
    /// <summary>The allowances that count; the others are reported.</summary>
    public static ImmutableArray<Allowance> Usable(ImmutableArray<Allowance> allowances, DiagnosticBag diagnostics)
    {
        var usable = ImmutableArray.CreateBuilder<Allowance>();
        foreach (var allowance in allowances)
        {
            if (ProblemOf(allowance.Rule) is { } problem)
                diagnostics.Add(problem);
            else if (usable.Any(before => before.Rule.Value == allowance.Rule.Value))
                diagnostics.Add(AllowanceProblems.RuleRepeated(allowance.Rule));
            else
                usable.Add(allowance);
            if (allowance is { Addresses: [var address, ..] } && allowance.Rule.Value != SensitiveRules.WithdrawnBefore.Code)
                diagnostics.Add(AllowanceProblems.AddressesOfAnotherRule(address));
        }

        return usable.ToImmutable();
    }

    /// <summary>Whether what was found is allowed: by its rule, and of what was withdrawn by its address where addresses are named.</summary>
    public static bool Allows(ImmutableArray<Allowance> allowances, Finding finding) => allowances.Any(allowance =>
        allowance.Rule.Value == finding.Rule.Code
            && (finding.Rule != SensitiveRules.WithdrawnBefore || allowance.Addresses.IsEmpty || allowance.Addresses.Any(known => known.Value == finding.Key)));

    private static Diagnostic? ProblemOf(Located<string> rule)
    {
        if (SensitiveRules.Find(rule.Value) is { } known)
            return known.MayBeAllowed ? null : AllowanceProblems.RuleNotAllowable(rule);
        var codes = SensitiveRules.All.Where(one => one.MayBeAllowed).Select(one => one.Code).ToList();
        return AllowanceProblems.RuleUnknown(rule, NearestWord.Of(rule.Value, codes), codes);
    }
}

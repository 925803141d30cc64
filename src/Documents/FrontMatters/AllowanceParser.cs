using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.Yaml;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads what stands below <c>allowed</c>.</summary>
internal static class AllowanceParser
{
    /// <summary>The entries that can be used, in order; which rules there are is not known here.</summary>
    public static ImmutableArray<Allowance> Parse(FrontMatterFields report, DiagnosticBag diagnostics)
    {
        var allowances = ImmutableArray.CreateBuilder<Allowance>();
        foreach (var item in report.Items(FrontMatterKeys.Allowed.Name).Where(item => item is not YamlBroken))
        {
            if (item is not YamlMapping mapping)
                diagnostics.Add(AllowanceProblems.EntryForm(item.Location));
            else if (Entry(mapping, diagnostics) is { } allowance)
                allowances.Add(allowance);
        }

        return allowances.ToImmutable();
    }

    private static Allowance? Entry(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var fields = new FrontMatterFields(mapping, FrontMatterKeys.OfAllowed, diagnostics);
        fields.CheckKeys(mapping.Location);
        var (rule, reason) = (fields.Text("rule"), fields.Text("reason"));
        return rule is { } known && reason is { } why ? new Allowance(known, why.Value) : null;
    }
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads what stands below <c>allowed</c>.</summary>
internal static class AllowanceParser
{
    /// <summary>The entries that can be used, in order; which rules there are is not known here.</summary>
    public static ImmutableArray<Allowance> Parse(FrontMatterFields report) =>
        [.. report.Entries(FrontMatterKeys.Allowed.Name, FrontMatterKeys.OfAllowed, AllowanceProblems.EntryForm).Select(Entry).OfType<Allowance>()];

    private static Allowance? Entry(FrontMatterFields fields) =>
        (fields.Text("rule"), fields.Text("reason")) is ({ } rule, { } reason)
            ? new Allowance(rule, reason.Value) { Addresses = fields.Lines("addresses") }
            : null;
}

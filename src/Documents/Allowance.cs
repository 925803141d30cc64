using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents;

/// <summary>A decision that something sensitive in a report may be published.</summary>
/// <param name="Rule">The code of what is allowed: <c>phone-number</c>.</param>
/// <param name="Reason">Why, in the archive's language.</param>
public sealed record Allowance(Located<string> Rule, string Reason)
{
    /// <summary>The addresses that may be published again, where content was withdrawn; none for all of the report.</summary>
    public ImmutableArray<Located<string>> Addresses { get; init; } = [];
}

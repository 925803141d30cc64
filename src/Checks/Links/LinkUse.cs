using SiteGen.Diagnostics;

namespace SiteGen.Checks.Links;

/// <summary>The first place that links to a target, and how many do: a contents list repeats the same link on every page.</summary>
/// <param name="Address">The link as it is written in the first place.</param>
/// <param name="First">That place.</param>
/// <param name="Count">How often the target is linked to.</param>
internal sealed record LinkUse(string Address, SourceLocation First, int Count)
{
    /// <summary>Both together; the first is the lesser place, whatever the order in which the pages were read.</summary>
    public LinkUse And(LinkUse other)
    {
        var first = IsBefore(First, other.First) ? this : other;
        return first with { Count = Count + other.Count };
    }

    private static bool IsBefore(SourceLocation a, SourceLocation b) =>
        string.CompareOrdinal(a.Path, b.Path) is var paths and not 0 ? paths < 0 : (a.Line, a.Column).CompareTo((b.Line, b.Column)) <= 0;
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Archives.Withdrawals;

/// <summary>Tells of pictures and files of withdrawn words that stay, since something that is still published uses them too.</summary>
internal static class WithdrawnFiles
{
    /// <summary>Compares what was used before with what still is. Files in the folder of a withdrawn report are told elsewhere: they cannot stay.</summary>
    /// <param name="proved">The archive with everything that is in its folder.</param>
    /// <param name="living">The archive as it may be published.</param>
    /// <param name="links">What links mean.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(Archive proved, Archive living, LinkResolver links, DiagnosticBag diagnostics)
    {
        if (living.Withdrawn.IsEmpty)
            return;
        var used = LinkResolverBuilder.UsesIn(living, links).ToLookup(use => use.Path, StringComparer.Ordinal);
        var kept = used.SelectMany(uses => uses).Select(use => use.Link.Location).ToHashSet();
        var gone = LinkResolverBuilder.UsesIn(proved, links).Where(use => !kept.Contains(use.Link.Location)).DistinctBy(use => use.Path);
        foreach (var (link, path) in gone)
        {
            if (used[path].Select(use => use.Link.Location).ToImmutableArray() is [var other, ..] && !living.Withdrawn.IsOfReport(path))
                diagnostics.Add(WithdrawalProblems.FileStays(link, path, other));
        }
    }
}

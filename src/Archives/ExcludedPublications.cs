using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// Files that were published and that <c>exclude</c> now leaves out. Whoever wants them off the site withdraws them; that all their addresses are gone follows
/// from the pattern and is not told.
/// </summary>
/// <param name="Files">These files, below the input folder.</param>
/// <param name="Folders">The folders of the reports among them.</param>
internal sealed record ExcludedPublications(ImmutableArray<string> Files, ImmutableArray<FolderPath> Folders)
{
    /// <summary>None.</summary>
    public static ExcludedPublications None { get; } = new([], []);

    /// <summary>Reports each pattern that leaves out something that was published.</summary>
    public static ExcludedPublications Check(ExcludedFiles? excluded, PermalinkLedger ledger, DiagnosticBag diagnostics)
    {
        if (excluded is null || excluded.LeftOut.IsEmpty)
            return None;
        var recorded = ledger.Entries.Where(entry => entry.Redirect is null).Select(entry => entry.Address.Value.Path).ToFrozenSet(StringComparer.Ordinal);
        var published = excluded.LeftOut
            .Select(file => (file.Path, file.Pattern, Address: AddressOf(file.Path)))
            .Where(file => recorded.Contains(file.Address))
            .ToImmutableArray();
        diagnostics.AddRange(published.GroupBy(file => file.Pattern).Select(same =>
            ExcludeProblems.Published(
                same.Key, DocumentPath.Shown(same.OrderByDescending(file => DocumentPath.IsReport(file.Path)).First().Path), same.Count())));
        return new ExcludedPublications(
            [.. published.Select(file => file.Path)],
            [.. published.Where(file => DocumentPath.IsReport(file.Path)).Select(file => FolderPath.Of(file.Path))]);
    }

    private static string AddressOf(string path) => DocumentPath.Is(path) ? new DocumentPath(path).Page.Value : path;
}

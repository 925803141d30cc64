using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Text;

namespace SiteGen;

/// <summary>Everything that a site is built from. Each list is in the ordinal order of its paths.</summary>
/// <param name="Input">The files below <c>input/</c>.</param>
/// <param name="Seeds">The raw reports below <c>seeds/</c>.</param>
/// <param name="Theme">The files below <c>theme/</c>: what an archive changes of the program's own theme; may be empty.</param>
/// <param name="OwnTheme">The theme inside the program: <c>assets/…</c>, <c>styles/…</c> and <c>strings/…</c>.</param>
internal sealed record SiteInput(
    ImmutableArray<StoredFile> Input,
    ImmutableArray<StoredFile> Seeds,
    ImmutableArray<StoredFile> Theme,
    ImmutableArray<StoredFile> OwnTheme)
{
    /// <summary>The site as it was built last, if there is one.</summary>
    public LastSite Last { get; init; } = LastSite.None;

    /// <summary>The checksums of the reports in which the last build found nothing; empty where nothing is to be taken on trust.</summary>
    public FrozenSet<string> KnownClean { get; init; } = [];

    /// <summary>What was left out of the lists by the archive's settings.</summary>
    public ExcludedFiles? Excluded { get; init; }

    /// <summary>Whether drafts are among the pages: only in the preview.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>The day of the run, the latest one anywhere on earth; null where days are not compared with it. It never reaches a file.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The ledger of a site that is online already, if there is one besides the input's own.</summary>
    public StoredFile? LivePermalinks { get; init; }
}

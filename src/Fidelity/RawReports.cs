using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Fidelity;

/// <summary>The raw reports that an archive's reports are compared with.</summary>
internal sealed class RawReports
{
    private readonly FrozenDictionary<string, StoredFile> _byName;

    private RawReports(FrozenDictionary<string, StoredFile> byName) => _byName = byName;

    /// <summary>Their names as <see cref="SourceRecord.NameOf"/> gives them, in order.</summary>
    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The files of the seeds folder.</summary>
    public static RawReports Of(ImmutableArray<StoredFile> seeds) => new(seeds.ToFrozenDictionary(SourceRecord.NameOf, StringComparer.Ordinal));

    /// <summary>A raw report by its name; null when there is none.</summary>
    public StoredFile? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>What prevents reading a raw report; null when nothing does, and when there is no such report.</summary>
    public Diagnostic? ProblemOf(string name) => Find(name) is { } file ? SourceFormats.BoundProblemOf(file) : null;
}

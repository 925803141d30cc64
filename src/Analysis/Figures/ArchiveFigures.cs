using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Analysis.Figures;

/// <summary>The figures of reports, each read once.</summary>
internal sealed class ArchiveFigures
{
    private readonly ConcurrentDictionary<PagePath, ImmutableArray<PlacedFigure>> _known = [];

    /// <summary>Those of a report that has its text.</summary>
    public ImmutableArray<PlacedFigure> Of(ReportEntry report) => _known.GetOrAdd(report.Path, _ => ReportFigures.Of(report));
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Analysis.Repeats;

/// <summary>
/// Which paragraphs of an archive a report of an earlier term has, wholly or nearly: at least half of the syllables of a paragraph stand in runs of three that
/// an earlier one has too. The texts are read when the first report is asked for.
/// </summary>
internal sealed class ArchiveRepeats
{
    private readonly Lazy<FrozenDictionary<PagePath, ReportRepeats>> _reports;

    /// <summary>The repeats of an archive.</summary>
    public ArchiveRepeats(Archive archive) => _reports = new(() => Find(archive));

    /// <summary>Those of a report.</summary>
    public ReportRepeats Of(ReportEntry report) => _reports.Value.GetValueOrDefault(report.Path, ReportRepeats.None);

    private static FrozenDictionary<PagePath, ReportRepeats> Find(Archive archive)
    {
        if (archive.Terms.Length < 2)
            return FrozenDictionary<PagePath, ReportRepeats>.Empty;
        var runs = new RunsOfSyllables();
        ImmutableArray<(ReportEntry Report, ReportEntry WithoutText)> reports = [.. archive.Reports.Zip(archive.WithoutTexts().Reports)];
        var read = new ReadReport[reports.Length];
        Parallel.For(0, read.Length, i => read[i] = ReadReport.Of(reports[i].Report, reports[i].WithoutText, runs));
        var search = new RepeatSearch([.. read]);
        var found = new ReportRepeats[read.Length];
        Parallel.For(0, found.Length, i => found[i] = search.Of(i));
        return read.Zip(found).DistinctBy(both => both.First.Report.Path).ToFrozenDictionary(both => both.First.Report.Path, both => both.Second);
    }
}

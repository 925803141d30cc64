using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;

namespace SiteGen.Fidelity;

/// <summary>Finds raw reports that no report was made of: a whole report can be lost as well as a word.</summary>
internal static class UnconvertedSources
{
    /// <summary>Reports each raw report that no report names as its source, if it could be read; not one whose conversion has told what is wrong.</summary>
    /// <param name="sources">The raw reports.</param>
    /// <param name="reports">All reports of the archive: if one of them is missing here, its source only seems to belong to none.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(RawReports sources, ImmutableArray<ReportDocument> reports, DiagnosticBag diagnostics)
    {
        var records = reports.Select(report => report.FrontMatter.Source).OfType<SourceRecord>().ToList();
        var converted = records.SelectMany(record => record.All).Select(file => file.File.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var pieces in records.GroupBy(record => record.File.Value).Where(pieces => pieces.All(piece => piece.Lines is not null)))
            CheckPieces(sources, [.. pieces], diagnostics);
        var told = ToldOf(diagnostics);
        foreach (var name in sources.Names.Where(name => !converted.Contains(name) && !told.Contains(name)))
        {
            if (sources.ProblemOf(name) is { } problem)
                diagnostics.Add(problem);
            // Where there is no report at all, that has been told.
            else if (SourceFormats.CanRead(name) && !reports.IsEmpty)
                diagnostics.Add(ArchiveProblems.SourceNotConverted(SourceLocation.Start(name)));
        }
    }

    // Of a source that holds several reports every line is one of exactly one report.
    private static void CheckPieces(RawReports sources, ImmutableArray<SourceRecord> pieces, DiagnosticBag diagnostics)
    {
        if (sources.Find(pieces[0].File.Value) is not { } file || SourceFormats.Parse(file, pieces[0].Encoding, new DiagnosticBag()) is not { } source)
            return;
        var counts = source.Lines.Where(line => line.Footnote is null && line.LeftOut is null && line.Text.Trim().Length > 0)
            .Select(line => (Line: line, Count: pieces.Count(piece => piece.Lines!.Holds(line.Number))));
        if (counts.FirstOrDefault(line => line.Count != 1) is { Line: { } wrong, Count: var count })
            diagnostics.Add(ArchiveProblems.LineOfPieces(source.At(wrong.Number), wrong.Text, isTwice: count > 1));
    }

    /// <summary>The raw reports that a conversion has told to be wrong, they or what stands beside them: what is missing for that is no news.</summary>
    public static HashSet<string> ToldOf(DiagnosticBag diagnostics) => diagnostics.ToSorted()
        .Where(problem => problem.Severity == Severity.Error && problem.Location.Path.StartsWith(ArchiveFolders.Seeds, StringComparison.Ordinal))
        .SelectMany(problem => new[] { problem.Location.Path, Path.ChangeExtension(problem.Location.Path, null) })
        .ToHashSet(StringComparer.Ordinal);
}

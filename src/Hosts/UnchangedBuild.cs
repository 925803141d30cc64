using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Hosts;

/// <summary>
/// Knows when a build has nothing to do: what it is made from is what the last one was made from, and that one's files lie there untouched. What the last
/// build said is then said again.
/// </summary>
internal sealed class UnchangedBuild
{
    private readonly string _output, _fingerprint;
    private readonly ImmutableArray<string> _before;

    private UnchangedBuild(BuildRequest request)
    {
        _output = request.Folders.Output;
        _fingerprint = InputFingerprint.Of(SiteInputReader.Read(request.Folders), $"strict {request.Strict}");
        _before = OutputFolder.ReadManifest(_output);
        Last = LastBuild.TryRead(_output, ThisProgram.Build);
    }

    /// <summary>The last build; null where it is not known.</summary>
    public LastBuild? Last { get; }

    /// <summary>Looks at everything that a build is going to read. What is changed while it runs makes the next one build again.</summary>
    public static UnchangedBuild Before(BuildRequest request) => new(request);

    /// <summary>The size of the site where nothing has changed, and its diagnostics; null when the site must be built.</summary>
    public SiteCounts? TryFind(DiagnosticBag diagnostics)
    {
        if (Last is not { } last || last.Fingerprint != _fingerprint || !last.IsUntouched(_output))
            return null;
        diagnostics.AddRange(last.Diagnostics);
        return last.Counts;
    }

    /// <summary>Keeps what the next build compares with.</summary>
    public void Keep(BuiltSite built, ImmutableArray<Diagnostic> diagnostics)
    {
        if (!SaysTheSameNextTime(built.Plan))
            return;
        var files = built.Plan.Files;
        var written = new WrittenFile?[files.Length];
        Parallel.For(0, files.Length, i => written[i] = WrittenFile.TryOf(_output, files[i].Path) is { } file
            ? file with { Key = files[i].Key?.Invoke() }
            : null);
        var left = written.Append(WrittenFile.TryOf(_output, OutputFolder.ManifestName)).OfType<WrittenFile>().ToImmutableArray();
        if (left.Length == files.Length + 1)
            new LastBuild(ThisProgram.Build, _fingerprint, built.Counts, diagnostics, left)
            {
                Clean = [.. KeptReports.CleanIn(built.Plan.Archive).Order(StringComparer.Ordinal)],
            }.Write(_output);
    }

    // A build looks at the last site too: it tells of pages that are gone since.
    private bool SaysTheSameNextTime(SitePlan plan)
    {
        var now = plan.Files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        return _before.All(now.Contains);
    }
}

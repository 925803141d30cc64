using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>What <c>exclude</c> of <c>input/site.yml</c> leaves out of an archive before anything else is read.</summary>
/// <param name="Input">The files below <c>input/</c> that are left.</param>
/// <param name="Seeds">The raw reports that are left.</param>
/// <param name="Patterns">The patterns.</param>
internal sealed record ExcludedFiles(ImmutableArray<StoredFile> Input, ImmutableArray<StoredFile> Seeds, ImmutableArray<Located<string>> Patterns)
{
    /// <summary>How many files were left out.</summary>
    public int Count { get; private init; }

    /// <summary>The patterns that no file has.</summary>
    public ImmutableArray<Located<string>> Unmatched { get; private init; } = [];

    /// <summary>The patterns that only files have which must be read, each with the first of these.</summary>
    public ImmutableArray<(Located<string> Pattern, string Needed)> WithoutEffect { get; private init; } = [];

    /// <summary>The documents and other files of the input folder that were left out, each with the pattern that it has.</summary>
    public ImmutableArray<(string Path, Located<string> Pattern)> LeftOut { get; private init; } = [];

    /// <summary>
    /// Looks at all files. The settings and the ledger are never left out. The source of a report that is left out is so too;
    /// that of a report that stays is not.
    /// </summary>
    public static ExcludedFiles Of(ImmutableArray<StoredFile> input, ImmutableArray<StoredFile> seeds)
    {
        var settings = input.FirstOrDefault(file => file.Path == InputFiles.SettingsPath);
        var patterns = settings is null ? [] : SiteSettingsParser.Parse(settings, new DiagnosticBag()).Exclude;
        if (patterns.IsEmpty)
            return new ExcludedFiles(input, seeds, []);
        var globs = patterns.Select(pattern => (Pattern: pattern, Glob: new PathPattern(pattern.Value))).ToList();
        var left = input.Where(file => IsNeeded(file) || !Matches(DocumentPath.Shown(file.Path))).ToImmutableArray();
        var needed = SourcesOf(left);
        var gone = SourcesOf(input.Except(left));
        var leftSeeds = seeds.Where(file => IsLeft(SourceRecord.NameOf(file))).ToImmutableArray();
        var paths = input.Except(left).Select(file => DocumentPath.Shown(file.Path)).Concat(seeds.Except(leftSeeds).Select(SourceRecord.NameOf)).ToList();
        var all = input.Select(file => DocumentPath.Shown(file.Path)).Concat(seeds.Select(SourceRecord.NameOf)).ToList();
        var idle = globs.Where(glob => !paths.Exists(glob.Glob.Matches))
            .Select(glob => (glob.Pattern, Needed: all.Find(glob.Glob.Matches)))
            .ToList();
        return new ExcludedFiles(left, leftSeeds, patterns)
        {
            Count = paths.Count,
            Unmatched = [.. idle.Where(pattern => pattern.Needed is null).Select(pattern => pattern.Pattern)],
            WithoutEffect = [.. idle.Where(pattern => pattern.Needed is not null).Select(pattern => (pattern.Pattern, pattern.Needed!))],
            LeftOut = [.. input.Except(left).Select(file => (file.Path, globs.Find(glob => glob.Glob.Matches(DocumentPath.Shown(file.Path))).Pattern))],
        };

        bool Matches(string path) => globs.Exists(glob => glob.Glob.Matches(path));

        bool IsLeft(string name) => needed.Contains(name) || !(gone.Contains(name) || Matches(name));
    }

    /// <summary>Says in one line how many files were left out, and warns of a pattern that no file has.</summary>
    /// <param name="published">Those among them that may not be: where there are some, they are told, and not how many there are in all.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public void Tell(ExcludedPublications published, DiagnosticBag diagnostics)
    {
        if (Count > 0 && published.Files.IsEmpty)
            diagnostics.Add(ExcludeProblems.LeftOut(Patterns[0].Location, Count));
        diagnostics.AddRange(Unmatched.Select(ExcludeProblems.MatchesNothing));
        diagnostics.AddRange(WithoutEffect.Select(pattern => ExcludeProblems.WithoutEffect(pattern.Pattern, pattern.Needed)));
    }

    private static bool IsNeeded(StoredFile file) => file.Path is InputFiles.SettingsPath or Permalinks.PermalinkLedger.Path;

    private static FrozenSet<string> SourcesOf(IEnumerable<StoredFile> input) => input
        .Where(file => DocumentPath.IsReport(file.Path) && !file.IsSpecial)
        .SelectMany(file => DocumentParser.ParseReport(file, new DiagnosticBag())?.FrontMatter.Source?.All.Select(one => one.File.Value) ?? [])
        .ToFrozenSet(StringComparer.Ordinal);
}

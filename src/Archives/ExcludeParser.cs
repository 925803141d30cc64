using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.FrontMatters;

namespace SiteGen.Archives;

/// <summary>Reads <c>exclude</c> of <c>input/site.yml</c>.</summary>
internal static class ExcludeParser
{
    // Every file is compared with every pattern.
    private const int Most = 100;

    /// <summary>The patterns that can be used; the others are reported.</summary>
    public static ImmutableArray<Located<string>> Parse(FrontMatterFields site, DiagnosticBag diagnostics)
    {
        var patterns = site.Lines(SiteKeys.Exclude.Name);
        if (patterns.Length > Most)
            diagnostics.Add(ExcludeProblems.TooMany(patterns[Most], Most));
        var wrong = patterns.Where(pattern => !IsBelowAFolder(pattern.Value)).ToList();
        diagnostics.AddRange(wrong.Select(pattern => ExcludeProblems.Form(pattern, Corrected(pattern.Value))));
        return [.. patterns.Except(wrong).Take(Most)];
    }

    private static bool IsBelowAFolder(string pattern) =>
        (pattern.StartsWith(ArchiveFolders.Input, StringComparison.Ordinal) || pattern.StartsWith(ArchiveFolders.Seeds, StringComparison.Ordinal))
        && !pattern.Contains('\\', StringComparison.Ordinal)
        && !pattern.Split('/').Any(name => name is "." or "..");

    private static string Corrected(string pattern)
    {
        var names = pattern.Replace('\\', '/').Split('/').Where(name => name is not ("." or ".."));
        var path = string.Join('/', names).TrimStart('/');
        return IsBelowAFolder(path) ? path : ArchiveFolders.Input + path;
    }
}

using SiteGen.Diagnostics;

namespace SiteGen.Tests.Approved;

/// <summary>Whole sites, as they were read and approved.</summary>
public sealed class SiteApprovedTests
{
    public static TheoryData<string> Names => ApprovedSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_Archive_GivesTheApprovedSite(string name) => new ApprovedFolder("sites/" + name).Check(TextsOf(ApprovedSites.Named(name)));

    /// <summary>A message with its place, in both languages.</summary>
    internal static string Shown(Diagnostic diagnostic)
    {
        var (path, line, column) = diagnostic.Location;
        return $"""
            {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code} {path}:{line}:{column}
              vi  {diagnostic.Message.Vi}
                  {diagnostic.Hint.Vi}
              en  {diagnostic.Message.En}
                  {diagnostic.Hint.En}

            """.ReplaceLineEndings("\n");
    }

    // The site, and what was said of it.
    private static Dictionary<string, string> TextsOf(SiteInput input)
    {
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(input, diagnostics);
        return new(SiteTexts.Of(input, plan), StringComparer.Ordinal) { ["diagnostics.txt"] = string.Join('\n', diagnostics.ToSorted().Select(Shown)) };
    }
}

using SiteGen.Diagnostics;

namespace SiteGen.Tests.Approved;

/// <summary>Whole sites, as they were read and approved.</summary>
public sealed class SiteApprovedTests
{
    public static TheoryData<string> Names => ApprovedSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_Archive_GivesTheApprovedSite(string name)
    {
        var built = ApprovedSites.Named(name);
        var texts = new Dictionary<string, string>(SiteTexts.Of(built.Input, built.Plan), StringComparer.Ordinal)
        {
            ["diagnostics.txt"] = string.Concat(built.Diagnostics.Select(Shown)),
        };
        new ApprovedFolder("sites/" + name).Check(texts);
    }

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
}

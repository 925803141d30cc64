using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Hosts.Preview;

/// <summary>The site as it was planned at one moment.</summary>
/// <param name="Stamp">Tells one build from another, also across restarts: a browser that shows another stamp is out of date.</param>
/// <param name="Files">Its files by path, rendered when they are asked for.</param>
/// <param name="Diagnostics">What is wrong with the input.</param>
internal sealed record PreviewBuild(string Stamp, FrozenDictionary<string, OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What there is before the first build.</summary>
    public static PreviewBuild Nothing { get; } = new("", FrozenDictionary<string, OutputFile>.Empty, []);

    /// <summary>Plans the site. While a file cannot be read, the pages of <paramref name="last"/> stay.</summary>
    public static PreviewBuild Make(Func<DiagnosticBag, SitePlan> plan, PreviewBuild last)
    {
        var stamp = Guid.NewGuid().ToString("N");
        var diagnostics = new DiagnosticBag();
        try
        {
            var site = plan(diagnostics);
            PublicationGate.Tell(site, publishes: false, diagnostics);
            return new PreviewBuild(stamp, site.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal), diagnostics.ToSorted());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new PreviewBuild(stamp, last.Files, [PreviewProblems.InputUnreadable(DiskFault.Of(error) ?? PreviewTexts.UnknownReason)]);
        }
    }
}

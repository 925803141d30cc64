using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Hosts.Statiq;

/// <summary>What the modules share while the engine executes them.</summary>
/// <param name="Folders">What to read.</param>
/// <param name="Stops">Whether nothing is rendered after what was found; the preview renders what could be understood.</param>
/// <param name="Deliver">Given the finished files.</param>
internal sealed record SiteRun(SiteFolders Folders, Func<DiagnosticBag, bool> Stops, Action<ImmutableArray<OutputFile>> Deliver)
{
    /// <summary>What was found.</summary>
    public DiagnosticBag Diagnostics { get; set; } = new();

    /// <summary>What this execution reads.</summary>
    public SiteInput Input { get; set; } = new([], [], [], []);

    /// <summary>What is to be rendered; null when nothing is, because of an error.</summary>
    public SitePlan? Plan { get; set; }
}

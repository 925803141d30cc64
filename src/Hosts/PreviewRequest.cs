using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Hosts;

/// <summary>What <c>preview</c> was asked for.</summary>
/// <param name="Folders">What to show and to watch.</param>
/// <param name="Port">The wished port; when it is taken, or 0, a free one is found.</param>
/// <param name="Language">The language of the console and of the panel on the pages.</param>
internal sealed record PreviewRequest(SiteFolders Folders, int Port, Language Language)
{
    /// <summary>Completes the commands that a message names.</summary>
    public Func<Diagnostic, Diagnostic> Complete { get; init; } = diagnostic => diagnostic;

    /// <summary>Told the address when the site is served there, after the first build.</summary>
    public Action<string> Served { get; init; } = _ => { };
}

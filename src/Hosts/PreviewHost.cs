using System.Collections.Immutable;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Preview;
using SiteGen.Pages;

namespace SiteGen.Hosts;

/// <summary>Shows the site on this machine only, and shows it anew whenever a file changes.</summary>
internal static class PreviewHost
{
    /// <summary>Serves until <paramref name="cancellation"/>, which is the way to end it and no failure.</summary>
    /// <param name="request">What to show.</param>
    /// <param name="console">Told the address, and one line after each build.</param>
    /// <param name="print">Prints the diagnostics of each build.</param>
    /// <param name="cancellation">Ends the preview at once, open pages or not.</param>
    /// <returns>The exit code: 0.</returns>
    public static async Task<int> Run(PreviewRequest request, TextWriter console, Action<ImmutableArray<Diagnostic>> print, CancellationToken cancellation)
    {
        using var watcher = new FolderWatcher([request.Folders.Input, request.Folders.Seeds, request.Folders.Theme]);
        var site = new PreviewSite();
        try
        {
            await SiteEngine.Use(request.Folders, async plan =>
            {
                Rebuild(plan);
                await using var server = await PreviewServer.Start(site, request, cancellation);
                Announce(server, watcher, request, console);
                while (true)
                {
                    await watcher.WaitForChange(cancellation);
                    Rebuild(plan);
                }
            });
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The way to end it.
        }

        return 0;

        void Rebuild(Func<DiagnosticBag, SitePlan> plan)
        {
            var clock = Stopwatch.StartNew();
            var build = PreviewBuild.Make(plan, site.Current);
            site.Publish(build);
            console.WriteLine(PreviewTexts.Built(build, clock.ElapsedMilliseconds).In(request.Language));
            print(build.Diagnostics);
        }
    }

    private static void Announce(PreviewServer server, FolderWatcher watcher, PreviewRequest request, TextWriter console)
    {
        if (request.Port != 0 && server.Port != request.Port)
            console.WriteLine(PreviewTexts.PortTaken(request.Port, server.Port).In(request.Language));
        console.WriteLine(PreviewTexts.Serving(server.Address).In(request.Language));
        if (watcher.Failure is { } failure)
            console.WriteLine(PreviewTexts.NotWatching(failure).In(request.Language));
    }
}

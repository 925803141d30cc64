using System.Collections.Immutable;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Preview;
using SiteGen.Pages;

namespace SiteGen.Hosts;

/// <summary>Shows the site on this machine only, and updates it whenever a file changes.</summary>
internal static class PreviewHost
{
    /// <summary>Serves the site until <paramref name="cancellation"/>; that is the normal end, not a failure.</summary>
    /// <param name="request">What to show.</param>
    /// <param name="console">Told the address at once, and one line after each build.</param>
    /// <param name="print">Prints the diagnostics of each build.</param>
    /// <param name="cancellation">Ends the preview at once, open pages or not.</param>
    /// <returns>The exit code: 0.</returns>
    public static async Task<int> Run(PreviewRequest request, TextWriter console, Action<ImmutableArray<Diagnostic>> print, CancellationToken cancellation)
    {
        using var watcher = new FolderWatcher([request.Folders.Input, request.Folders.Seeds, request.Folders.Theme]);
        var site = new PreviewSite();
        try
        {
            await SiteEngine.Use(request.Folders with { ShowsDrafts = true }, async plan =>
            {
                await using var server = await PreviewServer.Start(site, request, cancellation);
                Announce(server, watcher, request, console);
                while (true)
                {
                    print(Rebuild(site, plan, request, console));
                    await watcher.WaitForChange(cancellation);
                }
            });
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The normal end.
        }

        return 0;
    }

    private static ImmutableArray<Diagnostic> Rebuild(PreviewSite site, Func<DiagnosticBag, SitePlan> plan, PreviewRequest request, TextWriter console)
    {
        var clock = Stopwatch.StartNew();
        var build = PreviewBuild.Make(plan, site.Current);
        build = build with { Diagnostics = [.. build.Diagnostics.Select(request.Complete)] };
        site.Publish(build);
        console.WriteLine(PreviewTexts.Built(build, clock.ElapsedMilliseconds).In(request.Language));
        return build.Diagnostics;
    }

    private static void Announce(PreviewServer server, FolderWatcher watcher, PreviewRequest request, TextWriter console)
    {
        if (request.Port != 0 && server.Port != request.Port)
            console.WriteLine(PreviewTexts.PortTaken(request.Port, server.Port).In(request.Language));
        console.WriteLine(PreviewTexts.Serving(server.Address).In(request.Language));
        if (watcher.Failure is { } failure)
            console.WriteLine(PreviewTexts.NotWatching(failure).In(request.Language));
        request.Served(server.Address);
    }
}
